package org.acuerdo.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** What one organization needs and another can give becomes a commitment of both. */
class ExchangeBrowserIT extends BrowserTest {

    @Test
    void anOfferAndARequestAreIntroducedByTheSecretariatAndBecomeACommitment() {
        var need = unique("Figures are <b>needed</b>");
        var give = unique("Figures can be given");
        var partner = visitor(390, ColorScheme.LIGHT);
        signIn(partner, "partner@demo.example", PASSWORD);
        go(partner, "/workspace/exchange/edit?direction=request");
        partner.locator("[id=title]").fill(need);
        partner.locator("[id=endsOn]").fill("2020-01-01");
        press(partner, "Post it");
        assertThat(partner.locator("#endsOn-error")).containsText("This day is over");
        assertThat(partner.locator("[id=title]")).hasValue(need);
        assertAccessible(partner);
        post(partner);
        assertThat(partner.locator("h1")).hasText(need);
        var own = partner.url().replaceFirst(".*id=(\\d+).*", "$1");
        assertReflows(partner);

        var other = person("other@demo.example");
        assertThat(go(other, "/workspace/exchange/edit?id=" + own).status()).isEqualTo(403);
        assertThat(go(other, "/workspace/exchange/posting?id=999999").status()).isEqualTo(404);
        go(other, "/workspace/exchange/edit?direction=offer");
        other.locator("[id=title]").fill(give);
        other.locator("input[value=THROUGH_SECRETARIAT]").check();
        post(other);
        go(other, "/workspace/exchange/posting?id=" + own);
        other.locator("a[href*='/workspace/exchange/ask'][href$='other=" + own + "']")
                .first()
                .click();
        other.getByLabel("A word to the other side").fill("We have all years");
        assertAccessible(other);
        press(other, "Ask now");
        assertThat(other.locator("main")).containsText("The secretariat is told, and decides.");
        assertThat(other.locator("main")).not().containsText("partner@demo.example");
        var here = other.url().replaceFirst(".*id=(\\d+).*", "$1");
        assertThat(go(partner, "/workspace/exchange/introduction?id=" + here).status())
                .isEqualTo(404);

        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/introductions");
        assertAccessible(secretariat);
        secretariat.locator("a[href$='introduction?id=" + here + "']").click();
        press(secretariat, "Do not introduce them");
        assertThat(secretariat.locator("#reason-error")).isVisible();
        press(secretariat, "Introduce them");
        assertThat(secretariat.locator("main")).containsText("The two are introduced.");

        go(partner, "/workspace/");
        partner.locator("a[href$='introduction?id=" + here + "']").first().click();
        assertThat(partner.locator("main")).containsText("other@demo.example");
        assertThat(partner.locator("main")).containsText("We have all years");
        assertAccessible(partner);
        press(partner, "Draft a commitment");
        assertThat(partner.locator("[id=title]")).hasValue(need);
        go(partner, "/workspace/exchange/introduction?id=" + here);
        partner.getByRole(AriaRole.LINK, named(need)).last().click();
    }

    @Test
    void whoChangesAPostingSecondIsToldAndKeepsTheirTextAndWhoClosesItSeesItClosed() {
        var title = unique("A room is needed");
        var one = person("partner@demo.example");
        go(one, "/workspace/exchange/edit?direction=request");
        one.locator("[id=title]").fill(title);
        post(one);
        var id = one.url().replaceFirst(".*id=(\\d+).*", "$1");
        var two = person("partner@demo.example");
        go(one, "/workspace/exchange/edit?id=" + id);
        go(two, "/workspace/exchange/edit?id=" + id);
        one.locator("[id=text]").fill("Said first");
        press(one, "Save");
        two.locator("[id=text]").fill("Said second");
        var answer =
                two.waitForResponse(response -> response.request().method().equals("POST"), () -> press(two, "Save"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(two.locator("[id=text]")).hasValue("Said second");
        assertThat(two.locator("main [role=alert]")).containsText("Said first");
        assertAccessible(two);
        press(two, "Save mine over it");
        assertThat(two.locator("main .prose")).containsText("Said second");

        two.locator("details:has(#closeForm) > summary").click();
        press(two, "Yes, close it");
        assertThat(two.locator(".kicker")).containsText("Closed");
        assertThat(go(one, "/workspace/exchange/edit?id=" + id).status()).isNotEqualTo(200);
    }

    private static void post(Page page) {
        page.locator("[id=matter]").selectOption("DATA");
        page.locator("[id=text]").fill("For all years");
        page.locator("[id=endsOn]").fill(java.time.LocalDate.now().plusDays(40).toString());
        press(page, "Post it");
    }
}
