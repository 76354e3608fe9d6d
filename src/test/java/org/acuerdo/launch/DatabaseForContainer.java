package org.acuerdo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PostgreSQL for the tests in the container, with one database for the run: Arquillian reads the settings of the server
 * once. So a test takes names that no other has. Must stand before Arquillian's extension.
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
        System.setProperty(
                "container.settings",
                String.join(
                        " ",
                        // The server is gone before the second compiler has paid off.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        Portal.ONE_AFTER_THE_OTHER,
                        "-Dportal.db.url=" + database.fresh("it"),
                        "-Dportal.db.user=" + database.user(),
                        "-Dportal.db.password=none",
                        "-Dportal.base.url=" + Visitor.HOME,
                        "-Dportal.trusted.proxies=127.0.0.1",
                        // Visitors call the host what they like.
                        "-Djdk.httpclient.allowRestrictedHeaders=host",
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
