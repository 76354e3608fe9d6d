package org.acuerdo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PostgreSQL for the tests in the container, one for the run; each test class gets an empty database of its own. Must
 * stand before Arquillian's extension, which hands the settings to the server's JVM.
 */
public final class DatabaseForContainer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("portal.work") == null) {
            // The same class once more, inside the server: the database stands already.
            return;
        }
        var database = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(DatabaseForContainer.class))
                .getOrComputeIfAbsent(Database.class, key -> start(), Database.class);
        var name = "it_" + context.getRequiredTestClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        System.setProperty(
                "container.settings",
                String.join(
                        " ",
                        // Each class has a server of its own, which is gone before the second compiler has paid off.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        "-Dportal.db.url=" + database.fresh(name),
                        "-Dportal.db.user=" + database.user(),
                        "-Dportal.db.password=none",
                        "-Dportal.base.url=http://localhost:8080",
                        "-Dportal.files.dir=" + System.getProperty("portal.work"),
                        "-Dportal.demo=false"));
    }

    private static Database start() {
        try {
            return Database.start(Files.createTempDirectory(
                            Files.createDirectories(Path.of(System.getProperty("portal.work") + "-it")), "db")
                    .resolve("postgres"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
