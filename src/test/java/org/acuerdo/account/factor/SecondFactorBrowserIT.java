package org.acuerdo.account.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Instant;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways through the second step, with an app and with a virtual authenticator. */
class SecondFactorBrowserIT extends BrowserTest {

    private static final String PERSON = "other@demo.example";

    @AfterEach
    void forget() throws Exception {
        execute("""
            delete from passkey; delete from authenticator_app; delete from recovery_code; delete from factor_guess;
            delete from setting where name = 'access.secondFactor'\
            """);
    }

    @Test
    void aSecretaryWhoNeedsASecondStepSetsUpAnAppAndEachCodeOpensOnce() throws Exception {
        execute("insert into setting (name, value) values ('access.secondFactor', 'true')");
        var page = visitor();
        signIn(page, "secretariat@demo.example", PASSWORD);
        assertThat(page).hasURL(Pattern.compile("/account/authenticator"));
        go(page, "/secretariat/");
        assertThat(page).hasURL(Pattern.compile("/account/login"));
        go(page, "/account/authenticator");
        assertAccessible(page);
        var secret = new AppSecret(page.locator(".qr-secret code").innerText().replace(" ", ""));
        page.getByLabel("Code of six digits").fill("12345");
        press(page, "Confirm");
        assertThat(page.locator("#code-error")).containsText("not a code that works");
        assertAccessible(page);
        var code = secret.code(Instant.now().minusSeconds(30));
        page.getByLabel("Code of six digits").fill(code);
        press(page, "Confirm");
        assertThat(page).hasURL(Pattern.compile("/account/recovery-codes"));
        assertAccessible(page);
        var recovery = page.locator(".recovery-codes code").allInnerTexts();
        assertThat(recovery).hasSize(RecoveryCode.COUNT);
        var file = page.waitForDownload(() -> page.getByText("Save as a file").click());
        assertThat(Files.readString(file.path())).contains(recovery);
        press(page, "I have kept them: continue");
        assertThat(page).hasURL(Pattern.compile("/secretariat/"));
        assertThat(mail("secretariat@demo.example", "authenticator app was set up"))
                .isNotNull();

        // On another device: neither the code that was used nor letters open, a recovery code does, once.
        var other = visitor();
        go(other, "/secretariat/queue");
        signIn(other, "secretariat@demo.example", PASSWORD);
        assertAccessible(other);
        for (var wrong : new String[] {code, "abcdef", "", recovery.get(0).replace('-', ' ') + "2"}) {
            tryOut(other, wrong);
            assertThat(other.locator("#code-error")).containsText("not a code that works");
        }
        assertThat(go(other, "/secretariat/queue").url()).contains("/account/login");
        go(other, "/account/second-step");
        tryOut(other, recovery.get(0).toUpperCase());
        assertThat(other).hasURL(Pattern.compile("/secretariat/queue"));
        go(other, "/account/security");
        assertThat(other.locator("main")).containsText("9 are left");
        assertAccessible(other);
        assertReflows(other);
        press(other, "Sign out");
        signIn(other, "secretariat@demo.example", PASSWORD);
        tryOut(other, recovery.get(0));
        assertThat(other.locator("#code-error")).containsText("not a code that works");
        tryOut(other, secret.code(Instant.now()));
        assertThat(other).hasURL(Pattern.compile("/secretariat/"));
    }

    private static void tryOut(Page page, String code) {
        page.getByLabel("Code").fill(code);
        press(page, "Continue");
    }

    @Test
    void aPasskeyIsAddedOpensAfterThePasswordAndWithoutOneAndIsRemoved() {
        var page = visitor();
        var key = authenticator(page);
        signIn(page, PERSON, PASSWORD);
        go(page, "/account/passkey");
        assertAccessible(page);
        page.getByLabel("Name").fill("Work laptop");
        press(page, "Add a passkey");
        assertThat(page).hasURL(Pattern.compile("/account/recovery-codes"));
        press(page, "I have kept them: continue");
        assertThat(page.locator("main")).containsText("Work laptop");
        assertAccessible(page);
        press(page, "Sign out");

        // Beside the password.
        go(page, "/account/notifications");
        signIn(page, PERSON, PASSWORD);
        assertThat(page).hasURL(Pattern.compile("/account/second-step"));
        assertAccessible(page);
        press(page, "Use a passkey");
        assertThat(page).hasURL(Pattern.compile("/account/notifications"));
        press(page, "Sign out");

        // In place of address and password; what a key has answered once is worth nothing a second time.
        go(page, "/account/login");
        assertAccessible(page);
        var sent = page.waitForRequest(
                request -> request.method().equals("POST"), () -> press(page, "Sign in with a passkey"));
        assertThat(page).hasURL(Pattern.compile("/workspace/"));
        var answer = Pattern.compile("passkeyAnswer=([^&]+)").matcher(sent.postData());
        assertThat(answer.find()).isTrue();
        press(page, "Sign out");
        go(page, "/account/login");
        page.evaluate("""
                answer => {
                    const form = document.querySelector('[data-passkey]');
                    form.querySelector('.passkey-answer').value = decodeURIComponent(answer);
                    form.dataset.asked = 'true';
                    form.querySelector('form').requestSubmit(form.querySelector('button'));
                }""", answer.group(1).replace("+", "%20"));
        assertThat(page.locator("#passkey-error")).containsText("did not work");
        assertThat(page).hasURL(Pattern.compile("/account/login"));

        // A key that did not see who holds it is no sign-in by itself.
        verified(key, false);
        go(page, "/account/login");
        press(page, "Sign in with a passkey");
        assertThat(page.getByText("The device gave no passkey")).isVisible();
        verified(key, true);
        press(page, "Sign in with a passkey");
        assertThat(page).hasURL(Pattern.compile("/workspace/"));
        go(page, "/account/security");
        page.getByRole(AriaRole.LINK, named("Remove Work laptop")).click();
        assertAccessible(page);
        press(page, "Remove");
        assertThat(page.locator("main")).containsText("The passkey is removed");
    }

    private record Authenticator(com.microsoft.playwright.CDPSession session, String id) {}

    private static Authenticator authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var all = new JsonObject();
        all.add("options", options);
        var made = session.send("WebAuthn.addVirtualAuthenticator", all);
        return new Authenticator(session, made.get("authenticatorId").getAsString());
    }

    private static void verified(Authenticator key, boolean yes) {
        var options = new JsonObject();
        options.addProperty("authenticatorId", key.id());
        options.addProperty("isUserVerified", yes);
        key.session().send("WebAuthn.setUserVerified", options);
    }
}
