package org.acuerdo.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests in the container share: the very WAR that was built, with all of these tests in it, and a database. */
@ExtendWith({DatabaseForContainer.class, ArquillianExtension.class})
public abstract class InContainer {

    private static File placeOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** The WAR under test, deployed once for all, at the context root as in production. */
    @Deployment
    public static WebArchive portal() throws IOException {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class)
                .addClasses(
                        InContainer.class,
                        DatabaseForContainer.class,
                        Database.class,
                        People.class,
                        Statements.class,
                        Visitor.class)
                .addClasses(tests(placeOf(InContainer.class).toPath()))
                .addAsLibraries(placeOf(Assertions.class));
    }

    private static Class<?>[] tests(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith("IT.class") && !name.contains("$"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(InContainer.class::isAssignableFrom)
                    .toArray(Class<?>[]::new);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, InContainer.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
