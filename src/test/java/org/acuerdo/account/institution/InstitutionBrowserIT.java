package org.acuerdo.account.institution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way in through one's institution, and how many ways in there are not. */
class InstitutionBrowserIT extends BrowserTest {

    private static final String PERSON = "validator@demo.example";

    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void forget() throws Exception {
        execute("delete from identity");
    }

    private Page through(Page page) {
        page.getByRole(AriaRole.LINK, named("Sign in through the test institute"))
                .click();
        page.waitForLoadState();
        return page;
    }

    private Page arrive() {
        var page = visitor();
        go(page, "/account/login");
        return through(page);
    }

    @Test
    void whoWasInvitedComesInAndIsKnownByTheInstitutionsOwnNameFromThenOn() {
        institution().seat(subject, PERSON, true);
        var page = visitor();
        go(page, "/account/notifications");
        assertAccessible(page);
        through(page);
        assertThat(page).hasURL(Pattern.compile("/account/notifications"));
        press(page, "Sign out");

        // The address there changed: it is the same person. Somebody else got the old address: it is not.
        institution().seat(subject, "another@demo.example", true);
        assertThat(arrive()).hasURL(Pattern.compile("/workspace/"));
        institution().seat("somebody-else", PERSON, true);
        assertThat(arrive().locator("main")).containsText("nobody has invited you");
    }

    @Test
    void whomTheInstitutionHasKnownForAWhileProvesItAgainBeforeTheLocksAreChanged() {
        institution().seat(subject, PERSON, true);
        var page = arrive();
        go(page, "/account/security");
        assertThat(page.locator("main")).containsText("once you have proved");
        assertThat(page.getByText("Set up an app")).hasCount(0);
        assertAccessible(page);
        page.getByLabel("Your password, or a code").fill("not the password");
        press(page, "Continue");
        assertThat(page.locator("main")).containsText("neither your password nor a code");
        page.getByLabel("Your password, or a code").fill(PASSWORD);
        press(page, "Continue");
        assertThat(page.getByText("Chrome on").first()).isVisible();

        institution().lie(claims -> claims.claim("auth_time", Instant.now().getEpochSecond()));
        var other = arrive();
        go(other, "/account/security");
        assertThat(other.getByText("Chrome on").first()).isVisible();
    }

    @Test
    void whoWasNotInvitedOrHasNoVerifiedAddressStaysOut() {
        institution().seat(subject, "stranger@elsewhere.example", true);
        assertThat(arrive().locator("main")).containsText("nobody has invited you");
        institution().seat(subject, PERSON, false);
        var page = arrive();
        assertThat(page.locator("main")).containsText("nobody has invited you");
        assertThat(go(page, "/workspace/").url()).contains("/account/login");
    }

    @Test
    void whatIsNotSaidToThisSessionByThisInstitutionIsNotBelieved() {
        List<UnaryOperator<JWTClaimsSet.Builder>> lies = List.of(
                claims -> claims.audience("another client"),
                claims -> claims.issuer("https://elsewhere.example"),
                claims -> claims.claim("nonce", "another one"),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
        for (var lie : lies) {
            institution().seat(subject, PERSON, true);
            institution().lie(lie);
            assertThat(arrive().locator("main")).containsText("did not say who you are");
        }
        institution().seat(subject, PERSON, true);
        institution().forge();
        var page = arrive();
        assertThat(page.locator("main")).containsText("did not say who you are");
        go(page, "/account/institution-back?code=made-up&state=made-up");
        assertThat(page.locator("main")).containsText("did not say who you are");
        assertThat(go(page, "/workspace/").url()).contains("/account/login");
    }
}
