package org.acuerdo.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** The secretariat plans what goes public together; until its time, and when it is called off, nobody reads it. */
class ReleaseBrowserIT extends BrowserTest {

    @Test
    void aReleaseIsPlannedFilledMovedAndCalledOffAndNothingOfItShows() {
        var title = unique("Waits for its opening");
        var name = unique("Opening");
        var partner = person("government@demo.example");
        go(partner, "/workspace/dialogues/edit");
        partner.getByLabel("Title").fill(title);
        partner.getByLabel("First day").fill("2026-05-04");
        partner.locator("select[id=area]").selectOption(new SelectOption().setLabel("Mentorship"));
        press(partner, "Submit");

        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/releases");
        secretariat.locator("[id=name]").fill(name);
        secretariat.locator("[id=date]").fill("2020-01-01");
        secretariat.locator("[id=time]").fill("09:00");
        press(secretariat, "Plan it");
        assertThat(secretariat.locator("#time-error")).isVisible();
        assertAccessible(secretariat);
        secretariat.locator("[id=date]").fill("2199-01-01");
        press(secretariat, "Plan it");
        assertThat(secretariat.locator("h1")).hasText(name);
        assertAccessible(secretariat);
        var here = secretariat.url().replaceFirst(".*id=(\\d+).*", "$1");

        review(secretariat, title);
        secretariat.locator("select[id=release]").selectOption(here);
        press(secretariat, "Approve for that time");
        go(secretariat, "/secretariat/release?id=" + here);
        assertThat(secretariat.locator("main")).containsText(title);
        assertHidden(title);
        secretariat.locator("[id=date]").fill("2199-02-03");
        press(secretariat, "Save");
        assertThat(secretariat.locator(".lead")).containsText("February 3, 2199");
        secretariat.locator("details summary:has-text('Call it off')").click();
        press(secretariat, "Yes, call it off");
        assertThat(secretariat.locator(".kicker")).containsText("Called off");
        assertHidden(title);
    }

    private void assertHidden(String title) {
        var reader = visitor();
        go(reader, "/en/dialogues");
        assertThat(reader.locator("main").textContent()).doesNotContain(title);
    }
}
