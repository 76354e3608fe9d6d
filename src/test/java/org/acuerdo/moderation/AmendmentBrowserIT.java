package org.acuerdo.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** What was published changes with a public reason, and everybody can follow how. */
class AmendmentBrowserIT extends BrowserTest {

    @Test
    void anAmendmentSaysWhyAndWhatWasFirstPromisedStaysVisible() {
        var secretariat = person("secretariat@demo.example");
        var title = unique("Training for candidates");
        go(secretariat, "/workspace/");
        press(secretariat, "New commitment");
        secretariat.getByLabel("Title").fill(title);
        secretariat.getByLabel("In full").fill("Three courses in each country.");
        secretariat.getByLabel("Type").selectOption("PROGRAMME");
        secretariat.getByLabel("Engagement area").selectOption(new SelectOption().setLabel("Mentorship"));
        secretariat
                .getByLabel("Parliament", new Page.GetByLabelOptions().setExact(true))
                .check();
        secretariat.getByLabel("First day").fill("2024-03-01");
        secretariat.getByLabel("To be kept by").fill("2024-12-31");
        assertThat(secretariat.locator("#amendmentReason")).hasCount(0);
        press(secretariat, "Submit");
        publish(secretariat, title);

        // The public reads what stands as it was first published.
        var reader = visitor();
        reader.navigate(url()
                + secretariat
                        .getByRole(AriaRole.LINK, named("Public page"))
                        .first()
                        .getAttribute("href"));
        assertThat(reader.locator("main")).containsText("stands as it was first published");

        // The change needs a reason; without one it stays a draft and nothing typed is lost.
        secretariat.getByRole(AriaRole.LINK, named("Edit it yourself")).click();
        secretariat.getByLabel("To be kept by").fill("2026-12-31");
        press(secretariat, "Save draft");
        assertThat(secretariat.locator("main")).containsText("Your draft is saved.");
        var answer = secretariat.waitForResponse(
                response -> response.request().method().equals("POST"), () -> press(secretariat, "Submit"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(secretariat.locator("#amendmentReason")).hasAttribute("aria-invalid", "true");
        assertThat(secretariat.getByLabel("To be kept by")).hasValue("2026-12-31");
        assertAccessible(secretariat);
        secretariat.getByLabel("Why does it change?").fill("The elections were moved.");
        press(secretariat, "Submit");
        publish(secretariat, title);

        // The public sees what was first promised beside what stands, the move and its reason.
        reader.reload();
        assertThat(reader.locator(".moves"))
                .containsText(Pattern.compile("from December 31, 2024 to December 31, 2026 on .*, in version 2"));
        assertThat(reader.locator(".moves")).containsText("The elections were moved.");
        assertAccessible(reader);

        // The history lists both versions and compares any two, with no name of a person.
        reader.getByRole(AriaRole.LINK, named("The whole history")).click();
        assertThat(reader.locator(".timeline > li")).hasCount(2);
        assertThat(reader.locator(".timeline")).containsText("The elections were moved.");
        assertThat(reader.locator(".timeline")).containsText("Changed: To be kept by");
        assertThat(reader.locator(".changes ins").first()).containsText("2026");
        assertThat(reader.locator("main")).not().containsText("Written by");
        assertAccessible(reader);
        reader.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).selectOption("2");
        reader.getByRole(AriaRole.BUTTON, named("Compare")).click();
        assertThat(reader).hasURL(Pattern.compile("/history\\?from=2&to=2$"));
        assertThat(reader.locator("main")).containsText("say the same");
        var nonsense = reader.navigate(reader.url().replaceFirst("\\?.*", "?from=abc&to=99"));
        assertThat(nonsense.status()).isEqualTo(200);
        assertThat(reader.locator(".notice")).containsText("a version that there is not");

        // Who is signed in sees who wrote and who decided.
        secretariat.getByRole(AriaRole.LINK, named("The whole history")).click();
        assertThat(secretariat.locator(".timeline > li")).hasCount(2);
        assertThat(secretariat.locator(".timeline")).containsText("Written by");
        assertThat(secretariat.locator(".changes")).containsText("To be kept by");
        assertAccessible(secretariat);
    }

    @Test
    void theHistoryIsOnlyForThoseWhoMayRead() {
        var partner = person("partner@demo.example");
        var id = draft(partner, unique("Not for others"));
        assertThat(go(partner, "/workspace/record-history?id=" + id + "&from=x&to=")
                        .status())
                .isEqualTo(200);
        var other = person("other@demo.example");
        assertThat(go(other, "/workspace/record-history?id=" + id).status()).isEqualTo(403);
        assertThat(go(other, "/workspace/record-history?id=999999999").status()).isEqualTo(404);
        assertThat(go(visitor(), "/en/commitments/C-0000-9999/history").status())
                .isEqualTo(404);
        assertThat(go(visitor(), "/en/dialogues/D-2019-0003/history?from=1&to=%00")
                        .status())
                .isIn(200, 400);
    }

    private void publish(Page secretariat, String title) {
        review(secretariat, title);
        secretariat
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Publish version \\d")))
                .click();
        assertThat(secretariat.locator("main")).containsText("Published.");
    }
}
