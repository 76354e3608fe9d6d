package org.acuerdo.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** What becomes of sessions that end, and of what was being typed in them. */
class SessionsBrowserIT extends BrowserTest {

    private static final String PERSON = "government@demo.example";

    @Test
    void aSessionEndedFromAnotherDeviceIsOverAtTheNextRequestAndNothingTypedIsLost() {
        var page = anew(PERSON);
        var title = unique("Kept while away");
        go(page, "/workspace/commitments/edit");
        page.getByLabel("Title").fill(title);
        var other = anew(PERSON);
        go(other, "/account/security");
        assertThat(other.getByText("Chrome on").first()).isVisible();
        assertAccessible(other);
        press(other, "End all others");
        assertThat(other.locator("main")).containsText("Done:");

        press(page, "Save draft");
        assertThat(page).hasURL(Pattern.compile("/account/login"));
        assertThat(page.locator("main")).containsText("is kept");
        comeBack(page, title);
        press(page, "Save draft");
        assertThat(page).hasURL(Pattern.compile("id=\\d+"));
        assertThat(page.locator(".kept")).hasCount(0);
        go(page, "/workspace/");
        assertThat(page.locator("main")).containsText(title);
    }

    @Test
    void aFormSentWithASessionThatTheServerHasForgottenIsThereAgain() {
        var page = anew(PERSON);
        var title = unique("Kept while asleep");
        go(page, "/workspace/commitments/edit");
        page.getByLabel("Title").fill(title);
        page.context().clearCookies();
        press(page, "Save draft");
        assertThat(page).hasURL(Pattern.compile("/account/login"));
        comeBack(page, title);
        press(page, "Sign out");
        assertThat((Integer) page.evaluate("sessionStorage.length")).isZero();
    }

    private void comeBack(Page page, String title) {
        signIn(page, PERSON, PASSWORD);
        assertThat(page).hasURL(Pattern.compile("/workspace/commitments/edit"));
        assertThat(page.getByLabel("Title")).hasValue(title);
        assertThat(page.locator(".kept")).containsText("here again");
        assertAccessible(page);
    }

    @Test
    void aSessionIsOverAfterItsLongestTimeHoweverBusyItWas() throws Exception {
        var page = anew(PERSON);
        assertThat(go(page, "/workspace/").url()).contains("/workspace/");
        execute("update open_session set begun_at = begun_at - interval '12 hours' where account_id ="
                + " (select id from account where email = '" + PERSON + "')");
        assertThat(go(page, "/workspace/").url()).contains("/account/login");
    }
}
