package org.acuerdo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of mails when the mail server hangs and the portal is killed in the middle. */
class MailIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> PEOPLE = List.of("one", "before", "two", "after", "three", "four");

    @TempDir
    private Path directory;

    private Database database;
    private MailServer mail;
    private int port;

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void noMailIsLostOrSentTwiceHoweverThePortalEnds() throws Exception {
        try (var server = new MailServer();
                var postgres = Database.start(directory.resolve("postgres"))) {
            database = postgres;
            mail = server;
            port = freePort();
            mail.stallBefore("before@example.org");
            mail.stallAfter("after@example.org");

            // The mail server accepts and says nothing: the portal answers all the same.
            mail.silent(true);
            try (var portal = start()) {
                post();
                assertThat(mail.await(it -> it.connections() > 0, PATIENCE)).isTrue();
                assertThat(statusOf("/health/ready")).isEqualTo(200);
                assertThat(statusOf("/en/")).isEqualTo(200);
                // It gave up waiting by itself, and all are kept.
                await(() -> states().equals(Map.of("WAITING", PEOPLE.size())));
                assertThat(mail.taken()).isEmpty();

                // The mail server speaks, and stops before a mail: the portal is killed while it waits.
                mail.silent(false);
                execute("update outbox_mail set due_at = now()");
                assertThat(mail.await(it -> it.stalled().contains("before@example.org"), PATIENCE))
                        .isTrue();
                kill(portal);
            }
            assertThat(mail.taken()).containsExactly("one@example.org");

            // Killed once more, between the mail server's having taken a mail and its saying so.
            try (var portal = start()) {
                assertThat(mail.await(it -> it.stalled().contains("after@example.org"), PATIENCE))
                        .isTrue();
                kill(portal);
            }

            try (var portal = start()) {
                await(() -> states().equals(Map.of("SENT", PEOPLE.size() - 1, "UNCLEAR", 1)));
                assertThat(mail.taken())
                        .containsExactlyInAnyOrderElementsOf(PEOPLE.stream()
                                .map(name -> name + "@example.org")
                                .toList());
                assertThat(stateOf("after@example.org")).isEqualTo("UNCLEAR");
                assertThat(portal.process().isAlive()).isTrue();
            }
        }
    }

    private Portal start() throws Exception {
        var portal = Portal.start(
                port,
                Map.of(
                        "PORTAL_DB_URL",
                        database.url(),
                        "PORTAL_DB_USER",
                        database.user(),
                        "PORTAL_DB_PASSWORD",
                        "none",
                        "PORTAL_BASE_URL",
                        "http://localhost:" + port,
                        "PORTAL_FILES_DIR",
                        directory.resolve("files").toString(),
                        "PORTAL_SMTP_HOST",
                        "127.0.0.1",
                        "PORTAL_SMTP_PORT",
                        Integer.toString(mail.port()),
                        "PORTAL_MAIL_FROM",
                        "Acuerdo <portal@example.org>"),
                directory.resolve("portal.log"));
        assertThat(portal.awaitReady()).isTrue();
        return portal;
    }

    private static void kill(Portal portal) throws Exception {
        portal.process().destroyForcibly();
        portal.process().onExit().get();
    }

    /** As a use case does it: rows of the outbox, in one transaction. */
    private void post() throws SQLException {
        var rows = new StringBuilder();
        for (var i = 0; i < PEOPLE.size(); i++) {
            rows.append(i == 0 ? "" : ", ")
                    .append("(%d, '<%d@example.org>', '%s@example.org', 'en', 'Subject', 'Text', '<p>Text</p>',"
                            .formatted(i + 1, i, PEOPLE.get(i)))
                    .append(" 'WAITING', now(), now(), now() + interval '1 day', 0)");
        }
        execute("insert into outbox_mail (id, message_id, recipient, language, subject, plain, html, state,"
                + " created_at, due_at, expires_at, tries) values " + rows);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "none");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, Integer> states() throws SQLException {
        var states = new TreeMap<String, Integer>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "none");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select state, count(*) from outbox_mail group by state")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getInt(2));
            }
        }
        return states;
    }

    private String stateOf(String recipient) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "none");
                var statement = connection.prepareStatement("select state from outbox_mail where recipient = ?")) {
            statement.setString(1, recipient);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("it came in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private int statusOf(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
