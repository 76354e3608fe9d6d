package org.acuerdo.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** The secretariat finds that a record was entered twice. */
class MergeBrowserIT extends BrowserTest {

    @Test
    void aDuplicateIsMergedItsAddressLeadsOnAndItCanBeTakenBack() {
        var secretariat = person("secretariat@demo.example");
        var old = published(secretariat, unique("Shelter for candidates"));
        var review = secretariat.url().replaceFirst("&said=.*", "");
        var stays = published(secretariat, unique("A shelter for candidates"));

        // What was found of it is history too.
        secretariat.navigate(review.replace("/secretariat/review", "/secretariat/assess"));
        secretariat.getByLabel("How far it is").selectOption("LIMITED");
        secretariat.getByLabel("What that rests on").selectOption("DOCUMENTED");
        secretariat.locator("#explanation").fill("One shelter of three was found.");
        press(secretariat, "Look it over");
        press(secretariat, "Publish the assessment");

        // What can't stand for it is told beside the field.
        secretariat.navigate(review);
        secretariat
                .getByRole(AriaRole.LINK, named("Merge it into another record"))
                .click();
        assertAccessible(secretariat);
        for (var wrong : new String[] {old, "C-0000-0000", "nonsense", "D-2019-0003"}) {
            secretariat.getByLabel("Reference of the record that stays").fill(wrong);
            var answer = secretariat.waitForResponse(
                    response -> response.url().contains("into="), () -> press(secretariat, "Show both side by side"));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(secretariat.getByLabel("Reference of the record that stays"))
                    .hasValue(wrong);
            assertThat(secretariat.locator(".field.is-wrong .error")).isVisible();
        }
        assertAccessible(secretariat);

        // Side by side, then merged with a reason, which must be given.
        secretariat.getByLabel("Reference of the record that stays").fill(stays.toLowerCase());
        press(secretariat, "Show both side by side");
        assertThat(secretariat.locator(".cards .card")).hasCount(2);
        assertThat(secretariat.locator(".changes")).containsText("A shelter");
        assertAccessible(secretariat);
        press(secretariat, "Merge " + old + " into " + stays);
        assertThat(secretariat.locator(".field.is-wrong")).isVisible();
        secretariat.getByLabel("Reason").fill("It was entered twice.");
        press(secretariat, "Merge " + old + " into " + stays);
        assertThat(secretariat.locator("main")).containsText("This record stands for both");

        // The old address leads to the one that stays, in the reader's language; its history stays readable.
        var reader = visitor();
        var moved = reader.request()
                .get(url() + "/es/commitments/" + old, RequestOptions.create().setMaxRedirects(0));
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.headers().get("location")).isEqualTo("/es/commitments/" + stays);
        assertThat(moved.headers().get("cache-control")).contains("no-cache");
        go(reader, "/en/commitments/" + old);
        assertThat(reader).hasURL(Pattern.compile("/en/commitments/" + stays + "$"));
        assertThat(reader.locator("main")).containsText(old + " was merged into this record");
        assertThat(reader.locator("main")).containsText("It was entered twice.");
        assertAccessible(reader);
        reader.getByRole(AriaRole.LINK, named("History of " + old)).click();
        assertThat(reader.locator("main")).containsText(old + " was merged into " + stays);
        assertThat(reader.locator("main")).containsText("One shelter of three was found.");
        assertAccessible(reader);
        assertThat(go(reader, "/en/commitments/" + old + "/versions/1").status())
                .isEqualTo(200);
        assertThat(reader.locator("main")).containsText(old + " was merged into " + stays);

        // And back.
        secretariat.navigate(review);
        assertThat(secretariat.locator("main")).containsText("was merged into");
        secretariat.getByRole(AriaRole.LINK, named("Part it again")).click();
        press(secretariat, "Part the two again");
        assertThat(secretariat.locator("main")).containsText("Parted again.");
        go(reader, "/en/commitments/" + old);
        assertThat(reader).hasURL(Pattern.compile("/en/commitments/" + old + "$"));
    }

    @Test
    void thePageForMergingIsForTheSecretariatAndSaysWhenItCannotBeDone() {
        var partner = person("partner@demo.example");
        var id = draft(partner, unique("Never public"));
        assertThat(go(partner, "/secretariat/merge?id=" + id).status()).isEqualTo(403);
        var secretariat = person("secretariat@demo.example");
        assertThat(go(secretariat, "/secretariat/merge?id=" + id + "&into=%27").status())
                .isLessThan(500);
        go(secretariat, "/secretariat/merge?id=" + id);
        assertThat(secretariat.locator(".notice")).containsText("It was never public");
        assertThat(go(secretariat, "/secretariat/merge?id=999999999").status()).isEqualTo(404);
        assertThat(go(secretariat, "/secretariat/merge?id=x").status()).isEqualTo(404);
    }

    /** Publishes a commitment with this title, stays on its review, and gives its reference. */
    private String published(Page secretariat, String title) {
        go(secretariat, "/workspace/");
        press(secretariat, "New commitment");
        secretariat.getByLabel("Title").fill(title);
        secretariat.getByLabel("In full").fill("A safe place.");
        secretariat.getByLabel("Type").selectOption("PROGRAMME");
        secretariat.getByLabel("Engagement area").selectOption(new SelectOption().setLabel("Mentorship"));
        secretariat
                .getByLabel("Parliament", new Page.GetByLabelOptions().setExact(true))
                .check();
        secretariat.getByLabel("First day").fill("2024-03-01");
        press(secretariat, "Submit");
        review(secretariat, title);
        secretariat
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Publish version \\d")))
                .click();
        assertThat(secretariat.locator("main")).containsText("Published.");
        return secretariat.locator(".page-head .ref").first().innerText();
    }
}
