package org.acuerdo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a portal refuses to start. */
class StartIT {

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aPortalWithoutItsSettingsSaysWhichAndEnds() throws Exception {
        var settings = Map.of(
                "PORTAL_DB_URL", "mysql://elsewhere",
                "PORTAL_BASE_URL", "ftp://portal.example",
                "PORTAL_DEMO", "yes",
                "PORTAL_SMTP_HOST", "mail.portal.example",
                "PORTAL_SMTP_PORT", "smtp",
                "PORTAL_SMTP_USER", "portal",
                "PORTAL_OIDC_ISSUER", "http://elsewhere.example",
                "PORTAL_SCANNER", "clamd",
                "PORTAL_LEAKED_PASSWORDS", directory.toString(),
                "PORTAL_SECRET_KEY", "too short");
        try (var portal = Portal.start(freePort(), settings, directory.resolve("portal.log"))) {
            assertThat(portal.awaitEnd()).isEqualTo(1);
            assertThat(portal.spoken())
                    .extracting(sentence -> sentence.split(" ")[0])
                    .containsExactly(
                            "PORTAL_DB_URL",
                            "PORTAL_DB_USER",
                            "PORTAL_DB_PASSWORD",
                            "PORTAL_BASE_URL",
                            "PORTAL_FILES_DIR",
                            "PORTAL_DEMO",
                            "PORTAL_SMTP_PORT",
                            "PORTAL_SMTP_PASSWORD",
                            "PORTAL_MAIL_FROM",
                            "PORTAL_OIDC_ISSUER",
                            "PORTAL_OIDC_CLIENT_ID",
                            "PORTAL_OIDC_CLIENT_SECRET",
                            "PORTAL_OIDC_NAME",
                            "PORTAL_SCANNER",
                            "PORTAL_LEAKED_PASSWORDS",
                            "PORTAL_SECRET_KEY");
        }
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void aDirectoryForFilesThatCannotBeOneIsNamed() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "not a directory");
        var settings = Map.of(
                "PORTAL_DB_URL",
                "jdbc:postgresql://localhost/none",
                "PORTAL_DB_USER",
                "none",
                "PORTAL_DB_PASSWORD",
                "none",
                "PORTAL_BASE_URL",
                "https://portal.example",
                "PORTAL_FILES_DIR",
                file.resolve("files").toString());
        try (var portal = Portal.start(freePort(), settings, directory.resolve("portal.log"))) {
            assertThat(portal.awaitEnd()).isEqualTo(1);
            assertThat(portal.spoken())
                    .containsExactly(
                            "PORTAL_FILES_DIR must be a directory in which the portal can make and write files.");
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
