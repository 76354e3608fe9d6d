package org.acuerdo.commitment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** Advice while writing: it follows each word, forbids nothing, and what it found goes with the text. */
class CoachBrowserIT extends BrowserTest {

    private static final String LONG_ENOUGH =
            "Each woman who stands for mayor is given a mentor who has led a town, for a year, and the two meet once a"
                    + " month. The association of towns finds the mentors, brings them together and pays their travel.";

    @Test
    void adviceFollowsTheTextForbidsNothingAndGoesWithWhatIsSent() {
        var title = unique("Mentors for women who stand for mayor");
        var partner = person("partner@demo.example");
        go(partner, "/workspace/commitments/edit");
        var advice = partner.locator("#advice");
        assertThat(partner.locator("#clarityRead")).hasText("Clarity: 0 of 100");
        assertAccessible(partner);

        // A vague text is told apart as it is typed; the field keeps the focus and what was typed.
        partner.locator("#title").fill(title);
        partner.locator("#summary").fill(LONG_ENOUGH);
        partner.locator("#summary").pressSequentially(" We seek to.");
        assertThat(advice).containsText("a reader can’t check whether such words were kept");
        assertThat(partner.locator("#summary")).isFocused();
        assertThat(partner.locator("#summary")).hasValue(LONG_ENOUGH + " We seek to.");

        // An end before the start, then one that follows it; each field is one link away.
        fill(partner, "#startDate", "2026-03-01");
        fill(partner, "#targetDate", "2025-03-01");
        assertThat(advice).containsText("The last day is before the first");
        fill(partner, "#targetDate", "2027-03-01");
        assertThat(advice).not().containsText("The last day is before the first");
        fill(partner, "#indicatorName", "Women mayors who were trained");
        fill(partner, "#indicatorUnit", "women");
        fill(partner, "#target", "200");
        assertThat(advice).containsText("a target without a baseline shows no change");
        advice.locator("a[href='#baseline']").click();
        assertThat(partner.locator("#baseline")).isFocused();
        fill(partner, "#baseline", "0");
        assertThat(advice).not().containsText("a target without a baseline shows no change");
        assertAccessible(partner);
        assertThat(partner.locator("#clarityRead")).not().hasText("Clarity: 0 of 100");

        // It is sent in spite of the advice that is left, and the secretariat and the public see what it lacks.
        partner.locator("#type").selectOption("POLICY");
        partner.locator("#area").selectOption(new SelectOption().setIndex(1));
        partner.locator("[id='sectors:0']").check();
        assertThat(partner.locator("#clarityRead")).hasText("Clarity: 56 of 100");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        var secretariat = person("secretariat@demo.example");
        review(secretariat, title);
        var panel = secretariat.locator("section[aria-labelledby=clear]");
        assertThat(panel).containsText("56%");
        assertThat(panel).containsText("Missing:");
        press(secretariat, "Publish version 1");
        var reader = visitor();
        go(reader, "/en/commitments?q=" + title.replace(" ", "+"));
        reader.locator("li.record h3 a").first().click();
        assertThat(reader.locator("section[aria-labelledby=clear]")).containsText("It does not say");
        assertAccessible(reader);
    }

    /** As somebody does who types and goes on to the next field. */
    private static void fill(Page page, String field, String value) {
        page.locator(field).fill(value);
        page.locator(field).press("Tab");
    }
}
