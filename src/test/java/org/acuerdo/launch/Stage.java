package org.acuerdo.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one running portal with the demo data, and the one browser, that all browser tests of a run share. */
final class Stage implements AutoCloseable {

    /** What a list of leaked passwords says of {@code lluvia lenta sobre tejados}. */
    private static final String LEAKED = "94422D5641FAF44B517661EA10A7CDBD78824BA9:3\r\n";

    private final Database database;
    private final Portal portal;
    private final Browser browser;
    private final GreenMail mail;
    private final OpenIdProvider institution;

    /** What browsers keep of those who are signed in, by their e-mail: to sign in takes longer than most pages. */
    private final Map<String, String> sessions = new HashMap<>();

    private Stage() throws IOException, InterruptedException {
        var work = Path.of(System.getProperty("portal.work"));
        delete(work);
        database = Database.start(work.resolve("postgres"));
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        institution = new OpenIdProvider();
        var port = freePort();
        portal = Portal.start(
                port,
                Map.ofEntries(
                        Map.entry("PORTAL_DB_URL", database.url()),
                        Map.entry("PORTAL_DB_USER", database.user()),
                        Map.entry("PORTAL_DB_PASSWORD", "none"),
                        Map.entry("PORTAL_BASE_URL", "http://localhost:" + port),
                        Map.entry("PORTAL_FILES_DIR", work.resolve("files").toString()),
                        Map.entry("PORTAL_SMTP_HOST", "127.0.0.1"),
                        Map.entry(
                                "PORTAL_SMTP_PORT",
                                Integer.toString(mail.getSmtp().getPort())),
                        Map.entry("PORTAL_MAIL_FROM", "Acuerdo <portal@demo.example>"),
                        Map.entry("PORTAL_OIDC_ISSUER", institution.issuer()),
                        Map.entry("PORTAL_OIDC_CLIENT_ID", OpenIdProvider.CLIENT),
                        Map.entry("PORTAL_OIDC_CLIENT_SECRET", OpenIdProvider.SECRET),
                        Map.entry("PORTAL_OIDC_NAME", "the test institute"),
                        Map.entry(
                                "PORTAL_SECRET_KEY",
                                Base64.getEncoder()
                                        .encodeToString("thirty-two bytes, and no secret!".getBytes(US_ASCII))),
                        Map.entry(
                                "PORTAL_LEAKED_PASSWORDS",
                                Files.writeString(work.resolve("leaked.txt"), LEAKED)
                                        .toString()),
                        Map.entry("PORTAL_DEMO", "true")),
                work.resolve("log/portal.log"));
        if (!portal.awaitReady()) {
            close();
            throw new IllegalStateException("The portal did not start; its log is in " + work);
        }
        if (Files.readString(work.resolve("log/portal.log")).contains("Reverting the lazy setting")) {
            close();
            throw new IllegalStateException("JPA loads something at once that is mapped as lazy; the log says what");
        }
        browser = Chromium.start();
    }

    /** The stage of this run; set up when it is first asked for, and taken down after the last test. */
    static Stage of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Stage.class))
                .getOrComputeIfAbsent(Stage.class, key -> set(), Stage.class);
    }

    String url() {
        return portal.url();
    }

    Browser browser() {
        return browser;
    }

    Database database() {
        return database;
    }

    OpenIdProvider institution() {
        return institution;
    }

    /** The state of a browser in which this person is, or was, signed in; null if there was none yet. */
    String session(String email) {
        return sessions.get(email);
    }

    void keep(String email, String state) {
        sessions.put(email, state);
    }

    GreenMail mail() {
        return mail;
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
        portal.close();
        mail.stop();
        institution.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stage set() {
        try {
            return new Stage();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
