package org.acuerdo.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** The review of one record, and what its writer sees of it. */
class ReviewBrowserIT extends BrowserTest {

    private static final String SCRIPT = "<script>document.title='taken'</script><b>bold</b>";

    @Test
    void reasonsStandBesideTheirFieldsAndTheNextReviewerSeesWhetherTheyWereHeeded() {
        var title = unique("Pinned reasons");
        var partner = person("partner@demo.example");
        var id = submitted(partner, title, "What is promised");
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/review?id=" + id);

        // What is kept ready goes behind what was typed; a note meanwhile loses nothing.
        secretariat.locator("#reason").fill("Thank you.");
        secretariat.locator("#answer").focus();
        secretariat
                .locator("#answer")
                .selectOption(new SelectOption()
                        .setValue(secretariat
                                .locator("#answer optgroup[label=English] option")
                                .first()
                                .getAttribute("value")));
        secretariat.locator("#insert").press("Enter");
        assertThat(secretariat.locator("#reason"))
                .hasValue(Pattern.compile("Thank you\\.\\n\\nPlease .*", Pattern.DOTALL));
        assertThat(secretariat.locator("#reason")).isFocused();
        secretariat.locator("#note").fill("Between us");
        press(secretariat, "Keep the note");
        assertThat(secretariat.locator("ul.notes")).containsText("Between us");
        assertThat(secretariat.locator("#reason")).hasValue(Pattern.compile("Thank you\\..*", Pattern.DOTALL));

        // A reason without its field is told beside it; with it, the whole needs none.
        pin(secretariat, 0, null, "Say who is meant");
        secretariat.locator("#reason").fill("");
        press(secretariat, "Return with this reason");
        assertThat(secretariat.locator(".error-summary")).isVisible();
        assertThat(secretariat.locator("[id='pins:0:text']")).hasValue("Say who is meant");
        assertAccessible(secretariat);
        secretariat.locator("[id='pins:0:field']").selectOption("summary");
        pin(secretariat, 1, "title", "Shorter, please");
        press(secretariat, "Return with this reason");
        assertThat(secretariat.locator("main")).containsText("Given back to the writer");

        // The writer sees them beside the fields, with the way to them at the top, until it is sent again.
        go(partner, "/workspace/record?id=" + id);
        assertThat(partner.locator("main")).containsText("Say who is meant");
        assertThat(partner.locator("main")).not().containsText("Between us");
        go(partner, "/workspace/commitments/edit?id=" + id);
        assertThat(partner.locator("[id='summary-pinned']")).containsText("Say who is meant");
        assertThat(partner.locator("a[href='#title-pinned']")).hasText("Title");
        assertThat(partner.locator("#summary")).hasAttribute("aria-describedby", Pattern.compile(".*summary-pinned.*"));
        assertAccessible(partner);
        partner.locator("#summary").fill("What is promised to mayors");
        press(partner, "Save draft");
        assertThat(partner.locator("[id='title-pinned']")).containsText("Shorter, please");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");

        go(secretariat, "/secretariat/review?id=" + id);
        var asked = secretariat.locator(".notice.tone-warn");
        assertThat(asked.locator("li:has-text('Say who is meant')")).containsText("changed since");
        assertThat(asked.locator("li:has-text('Shorter, please')")).containsText("not changed");
        assertThat(secretariat.locator(".changes > div:has-text('In full')")).containsText("Say who is meant");
        assertThat(secretariat.locator(".changes ins")).containsText("to mayors");
        assertAccessible(secretariat);

        // A note goes by the hand that wrote it, after it is asked.
        secretariat.locator("ul.notes summary").click();
        press(secretariat, "Delete the note");
        assertThat(secretariat.locator("main")).containsText("The note is gone.");
        assertThat(secretariat.locator("ul.notes")).hasCount(0);
    }

    @Test
    void whoDecidesTooLateIsToldAndLosesNothing() {
        var title = unique("Decided twice");
        var partner = person("partner@demo.example");
        var id = submitted(partner, title, "What is promised");
        var first = person("secretariat@demo.example");
        var second = person("secretariat@demo.example");
        go(first, "/secretariat/review?id=" + id);
        go(second, "/secretariat/review?id=" + id);
        second.locator("#reason").fill("Words of the second");
        pin(second, 0, "title", "More words of the second");
        first.locator("#reason").fill("Words of the first");
        press(first, "Return with this reason");
        assertThat(first.locator("main")).containsText("Given back to the writer");

        // It was decided on: the form is gone, the words are not.
        refused(second, "Return with this reason");
        assertThat(second.locator("#told")).containsText("Words of the second");
        assertThat(second.locator("#told")).containsText("More words of the second");
        assertThat(second.locator("main")).containsText("Words of the first");
        assertAccessible(second);

        // A newer version waits: it is shown, and the words stand in the form for it.
        go(partner, "/workspace/commitments/edit?id=" + id);
        partner.locator("#summary").fill("Version two");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        go(second, "/secretariat/review?id=" + id);
        second.locator("#reason").fill("About version two");
        pin(second, 0, "title", "Of version two");
        takeBack(partner, id);
        go(partner, "/workspace/commitments/edit?id=" + id);
        partner.locator("#summary").fill("Version three");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        refused(second, "Publish version 2");
        assertThat(second.locator(".preview")).containsText("Version three");
        assertThat(second.locator("#reason")).hasValue("About version two");
        assertThat(second.locator("[id='pins:0:text']")).hasValue("Of version two");
        press(second, "Return with this reason");
        assertThat(second.locator("main")).containsText("Given back to the writer");
    }

    @Test
    void twoStepsInsideAnInstitution() {
        var validator = person("validator@demo.example");
        go(validator, "/workspace/organization");
        assertAccessible(validator);
        press(validator, "Ask for agreement");
        try {
            assertThat(validator.locator("main")).containsText("From now on the validating authority must agree");
            var title = unique("In two steps");
            var partner = person("partner@demo.example");
            var id = draft(partner, title);
            fill(partner, id, title, "What is promised");
            press(partner, "Submit");
            assertThat(partner.locator("main")).containsText("Sent to your validating authority");
            var secretariat = person("secretariat@demo.example");
            go(secretariat, "/secretariat/queue");
            assertThat(secretariat.locator("main")).not().containsText(title);

            go(validator, "/workspace/");
            validator.getByRole(AriaRole.LINK, named(title)).first().click();
            pin(validator, 0, "summary", "Not without a date");
            assertAccessible(validator);
            press(validator, "Return with this reason");
            assertThat(validator.locator("main")).containsText("Given back to the writer");

            go(partner, "/workspace/commitments/edit?id=" + id);
            assertThat(partner.locator("[id='summary-pinned']")).containsText("Not without a date");
            partner.locator("#summary").fill("What is promised by May");
            press(partner, "Submit");
            go(validator, "/workspace/record?id=" + id);
            assertThat(validator.locator(".notice.tone-warn")).containsText("Not without a date");
            press(validator, "Agree");
            assertThat(validator.locator("main")).containsText("It is now with the secretariat.");
            go(secretariat, "/secretariat/review?id=" + id);
            assertThat(secretariat.getByRole(AriaRole.BUTTON, named("Publish version 2")))
                    .isVisible();
        } finally {
            go(validator, "/workspace/organization");
            press(validator, "No longer ask for agreement");
            assertThat(validator.locator("main")).containsText("goes straight to the secretariat");
        }
        assertThat(go(person("partner@demo.example"), "/workspace/organization").status())
                .isEqualTo(403);
    }

    @Test
    void aWriterTakesBackWhatNobodyDecided() {
        var partner = person("partner@demo.example");
        var id = submitted(partner, unique("Sent too early"), "What is promised");
        takeBack(partner, id);
        assertThat(partner.locator("main")).containsText("It is yours again");
        assertThat(partner.locator("main")).containsText("Version 1 taken back by its writer");
        assertAccessible(partner);
        assertThat(go(person("other@demo.example"), "/workspace/takeback?id=" + id)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatLooksLikeAPageIsReadAsText() {
        var title = unique(SCRIPT + "Title");
        var partner = person("partner@demo.example");
        var id = draft(partner, title);
        fill(partner, id, title, SCRIPT + "Summary");
        partner.locator("#indicatorName").fill(SCRIPT + "Indicator");
        partner.locator("#indicatorUnit").fill("<b>bold</b>Unit");
        partner.locator("#sourceName").fill(SCRIPT + "Source");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/review?id=" + id);
        assertText(secretariat, "Title", "Summary", "Indicator", "Unit", "Source");
        secretariat.locator("#note").fill(SCRIPT + "Note");
        press(secretariat, "Keep the note");
        assertThat(secretariat.locator("ul.notes")).containsText("Note");
        assertText(secretariat, "Note");
        secretariat.locator("#reason").fill(SCRIPT + "Reason");
        pin(secretariat, 0, "summary", SCRIPT + "Pinned");
        press(secretariat, "Return with this reason");
        assertThat(secretariat.locator("main")).containsText("Given back to the writer");
        go(partner, "/workspace/record?id=" + id);
        assertText(partner, "Title", "Summary", "Indicator", "Unit", "Source", "Reason", "Pinned");
        go(partner, "/workspace/");
        assertText(partner, "Title", "Reason");
        go(partner, "/workspace/commitments/edit?id=" + id);
        assertText(partner, "Title", "Reason", "Pinned");
        assertThat(partner.locator("#summary")).hasValue(SCRIPT + "Summary");
        partner.locator("#summary").fill(SCRIPT + "Mended");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        go(secretariat, "/secretariat/review?id=" + id);
        assertText(secretariat, "Mended", "Reason", "Pinned");
        press(secretariat, "Publish version 2");
        secretariat.getByRole(AriaRole.LINK, named("Public page")).first().click();
        secretariat.waitForLoadState();
        assertThat(secretariat.url()).contains("/en/commitments/C-");
        assertText(secretariat, "Title", "Mended", "Indicator", "Unit", "Source");
    }

    /** Each is read with the signs before it as they were typed, and none of them has become a part of the page. */
    private static void assertText(Page page, String... words) {
        for (var word : words) {
            assertThat(page.locator("main")).containsText("<b>bold</b>" + word);
        }
        assertThat(page.locator("main b:text-is('bold')")).hasCount(0);
        assertThat(page.title()).doesNotStartWith("taken");
    }

    private void refused(Page reviewer, String button) {
        var answer = reviewer.waitForResponse(
                response -> response.request().method().equals("POST"), () -> press(reviewer, button));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(reviewer.locator("#told")).containsText("Somebody else was faster");
    }

    private void takeBack(Page writer, String id) {
        go(writer, "/workspace/record?id=" + id);
        writer.getByRole(AriaRole.LINK, named("Take it back")).click();
        assertThat(writer.locator("main")).containsText("Nobody has decided on it yet.");
        press(writer, "Take it back");
        assertThat(writer.locator("main")).containsText("Taken back.");
    }

    private static void pin(Page reviewer, int row, String field, String text) {
        if (reviewer.locator("[id='pins:" + row + ":field']").count() == 0) {
            reviewer.getByRole(AriaRole.BUTTON, named("Add a reason for one field"))
                    .click();
            reviewer.locator("[id='pins:" + row + ":field']").waitFor();
        }
        if (field != null) {
            reviewer.locator("[id='pins:" + row + ":field']").selectOption(field);
        }
        reviewer.locator("[id='pins:" + row + ":text']").fill(text);
    }

    private String submitted(Page writer, String title, String summary) {
        var id = draft(writer, title);
        fill(writer, id, title, summary);
        press(writer, "Submit");
        assertThat(writer.locator("main")).containsText("Sent to the secretariat");
        return id;
    }

    private void fill(Page writer, String id, String title, String summary) {
        go(writer, "/workspace/commitments/edit?id=" + id);
        writer.locator("#title").fill(title);
        writer.locator("#summary").fill(summary);
        writer.locator("#type").selectOption("POLICY");
        writer.locator("#area").selectOption(new SelectOption().setIndex(1));
        writer.locator("[id='sectors:0']").check();
        writer.locator("#startDate").fill("2026-03-01");
    }
}
