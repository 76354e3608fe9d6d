package org.acuerdo.launch;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests in the container share: the very WAR that was built, with the test class in it, and a database. */
@ExtendWith({DatabaseForContainer.class, ArquillianExtension.class})
public abstract class InContainer {

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** The WAR under test. */
    @Deployment
    public static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "acuerdo.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class)
                .addClasses(
                        InContainer.class, DatabaseForContainer.class, Database.class, People.class, Statements.class)
                .addAsLibraries(jarOf(Assertions.class));
    }
}
