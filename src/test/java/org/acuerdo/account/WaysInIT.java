package org.acuerdo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Visitor;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser, or a program that plays one, is answered by a portal that people reach over TLS. */
class WaysInIT extends InContainer {

    private static final String PASSWORD = "lluvia lenta sobre tejados";

    @Inject
    private People people;

    @Inject
    private Resetting resetting;

    @Inject
    private Accounts accounts;

    @Inject
    private OpenSessions sessions;

    @Inject
    private EndingSessions ending;

    @Inject
    private Acting acting;

    @Inject
    private Time time;

    @Inject
    private HttpServletRequest request;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private String email;
    private String network;

    @BeforeEach
    void aPersonOfTheirOwn() {
        var mark = UUID.randomUUID();
        email = "in." + mark + "@example.org";
        network = "2001:db8:" + Integer.toHexString(mark.hashCode() >>> 16) + ":"
                + Integer.toHexString(mark.hashCode() & 0xffff) + "::1";
        people.person(email, Role.FOCAL_POINT, "ways-in", PASSWORD);
    }

    private Visitor visitor() {
        return new Visitor(request.getLocalPort(), network);
    }

    /** Somebody who is signed in. */
    private Visitor person() {
        var person = visitor();
        person.open("/account/login");
        assertThat(person.signIn(email, PASSWORD).statusCode()).isEqualTo(302);
        assertThat(person.leads()).isEqualTo(Visitor.HOME + "/workspace/");
        return person;
    }

    private void execute(String sql) throws Exception {
        transaction.begin();
        entities.createNativeQuery(sql).setParameter(1, email).executeUpdate();
        transaction.commit();
    }

    @Test
    void theCookieIsOfThisHostAloneAndEachSignInGetsAnother() {
        var visitor = visitor();
        for (var path : List.of("/account/login", "/workspace/")) {
            visitor.take(null);
            var set = visitor.open(path).headers().allValues("Set-Cookie");
            assertThat(set).as(path).hasSize(1);
            assertThat(set.get(0).split("; "))
                    .as(path)
                    .anyMatch(part -> part.startsWith("__Host-session="))
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=lax")
                    .hasSize(5);
        }
        visitor.open("/account/login");
        var before = visitor.cookie();
        assertThat(visitor.signIn(email, PASSWORD).headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("SameSite=lax") && cookie.contains("Secure"));
        assertThat(visitor.cookie()).isNotEqualTo(before);
    }

    @Test
    void whatARequestCallsTheHostIsNotBelieved() throws Exception {
        var visitor = visitor();
        var games = new String[] {
            "Host",
            "evil.example",
            "X-Forwarded-Host",
            "evil.example",
            "X-Forwarded-Proto",
            "http",
            "Forwarded",
            "host=evil.example;proto=http"
        };
        for (var path : List.of("/workspace/?q=1", "/", "/en", "/account/security")) {
            assertThat(visitor.open(path, games).statusCode()).as(path).isIn(301, 302);
            assertThat(visitor.leads()).as(path).startsWith(Visitor.HOME + "/");
        }
        for (var path : List.of("/en/", "/en/feed.atom", "/sitemap.xml", "/account/login", "/account/forgot")) {
            assertThat(visitor.open(path, games).body()).as(path).doesNotContain("evil.example");
        }
        assertThat(visitor.press("ask", "email", email).body()).doesNotContain("evil.example");
        resetting.work();
        List<?> mails = entities.createNativeQuery("select plain from outbox_mail where recipient = ?1")
                .setParameter(1, email)
                .getResultList();
        assertThat(String.join("", mails.stream().map(Object::toString).toList()))
                .contains(Visitor.HOME + "/account/welcome?token=")
                .doesNotContain("evil.example");
    }

    @Test
    void noAddressLeadsElsewhereAfterSigningIn() {
        for (var address : List.of(
                "https://evil.example/",
                "//evil.example",
                "https:evil.example",
                "/%5Cevil.example",
                "%2F%2Fevil.example")) {
            var visitor = visitor();
            visitor.open("/account/login?" + "continue=@&return=@&url=@&said=@&lang=@".replace("@", address));
            assertThat(visitor.signIn(email, PASSWORD).statusCode()).isEqualTo(302);
            assertThat(visitor.leads()).as(address).isEqualTo(Visitor.HOME + "/workspace/");
        }
        for (var path : List.of("/workspace//evil.example", "/workspace/%5Cevil.example?to=//evil.example")) {
            var visitor = visitor();
            visitor.open(path);
            if (!visitor.leads().isEmpty()) {
                visitor.follow();
                visitor.signIn(email, PASSWORD);
                assertThat(visitor.leads()).as(path).startsWith(Visitor.HOME + "/workspace/");
            }
        }
    }

    @Test
    void whoTriesTooOftenIsToldHowLongToWaitAndOthersAreNotHeldUp() {
        var visitor = visitor();
        visitor.open("/account/login");
        var status = 422;
        for (var tries = 0; status == 422 && tries < 20; tries++) {
            status = visitor.signIn(email, "not the password").statusCode();
        }
        assertThat(status).isEqualTo(429);
        var told = visitor.signIn(email, PASSWORD);
        assertThat(told.statusCode()).as("not even with the right one").isEqualTo(429);
        assertThat(told.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 300L);
        assertThat(visitor.page().select("main [role=alert]").text()).contains("seconds");
        network = "198.51.100.7";
        person();
    }

    @Test
    void aCookieIsWorthNothingAfterSigningOut() {
        var person = person();
        assertThat(person.open("/workspace/").statusCode()).isEqualTo(200);
        var cookie = person.cookie();
        assertThat(person.press("out").statusCode()).isEqualTo(302);
        person.take(cookie);
        person.open("/workspace/");
        assertThat(person.leads()).startsWith(Visitor.HOME + "/account/login");
    }

    @Test
    void whatAScriptHadSentWithoutASessionLeadsBackToThePage() {
        var visitor = visitor();
        visitor.open("/account/login");
        visitor.send(
                "/workspace/commitments/edit?x=1",
                "application/x-www-form-urlencoded",
                "a=b",
                "Faces-Request",
                "partial/ajax");
        visitor.follow();
        visitor.signIn(email, PASSWORD);
        assertThat(visitor.leads()).isEqualTo(Visitor.HOME + "/workspace/commitments/edit?x=1");
        visitor.follow();
        assertThat(visitor.leads()).isEqualTo(Visitor.HOME + "/workspace/commitments/edit?x=1");
        assertThat(visitor.follow().statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextRequest() throws Exception {
        var person = person();
        assertThat(person.open("/workspace/commitments/edit").statusCode()).isEqualTo(200);
        execute("update account set role = 'VALIDATOR' where email = ?1");
        assertThat(person.open("/workspace/commitments/edit").statusCode()).isEqualTo(403);
        execute("update account set disabled = true where email = ?1");
        person.open("/workspace/");
        assertThat(person.leads()).as("no account, no session").endsWith("/workspace/");
        person.follow();
        assertThat(person.leads()).startsWith(Visitor.HOME + "/account/login");
    }

    @Test
    void anAdministratorEndsAllSessionsOfSomebodyElse() {
        var person = person();
        var admin = people.person("ender." + email, Role.ADMINISTRATOR, null, PASSWORD);
        acting.as(admin, () -> {
            ending.endAllOf(id());
            return null;
        });
        assertThat(sessions.of(id(), null)).isEmpty();
        person.open("/workspace/");
        person.follow();
        assertThat(person.leads()).startsWith(Visitor.HOME + "/account/login");
        assertThat(((Number) entities.createNativeQuery("select count(*) from audit_entry"
                                        + " where account_id = ?1 and deed = 'EndingSessions.wereEnded'")
                                .setParameter(1, id())
                                .getSingleResult())
                        .intValue())
                .as("entries in the audit log")
                .isEqualTo(1);
    }

    @Test
    void ofTooManySessionsThoseEndThatWereNotSeenForLongest() {
        var moment = Instant.now().minusSeconds(600);
        for (var one = 0; one <= OpenSessions.MOST; one++) {
            var token = "token " + one + email;
            time.at(moment.plusSeconds(one), () -> {
                sessions.begin(token, id(), "", "", false);
                return null;
            });
        }
        assertThat(sessions.of(id(), null)).hasSize(OpenSessions.MOST);
        assertThat(sessions.look("token 0" + email, id())).isEmpty();
        assertThat(sessions.look("token 1" + email, id())).isPresent();
    }

    private Long id() {
        return accounts.byEmail(email).orElseThrow().getId();
    }

    @Test
    void whatAStrangerSendsBehindADoorIsNotEvenRead() {
        var broken = List.of(
                "",
                "--x",
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a",
                "--x\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\nbreaks off",
                "no part at all");
        for (var body : broken) {
            var stranger = visitor();
            var answer = stranger.send("/workspace/commitments/edit", "multipart/form-data; boundary=x", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(302);
            assertThat(stranger.leads()).isEqualTo(Visitor.HOME + "/account/login?continue=true");
        }
        var person = person();
        for (var body : broken) {
            assertThat(person.send("/workspace/commitments/edit", "multipart/form-data; boundary=x", body)
                            .statusCode())
                    .as(body)
                    .isIn(400, 403);
        }
        assertThat(visitor()
                        .send("/workspace/commitments/edit", "multipart/form-data", "no boundary")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aLinkThatThePortalNeverGaveOpensNothing() {
        for (var token : List.of("", "x", "A".repeat(43), "A".repeat(4000), "../..")) {
            assertThat(visitor().open("/account/welcome?token=" + token).statusCode())
                    .as(token)
                    .isEqualTo(404);
        }
    }
}
