package org.acuerdo.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** Road-map actions and progress updates go the same moderated way as commitments. */
class OtherKindsBrowserIT extends BrowserTest {

    @Test
    void anActionMovesItsArea() {
        var reader = visitor();
        var title = unique("Train the mentors");
        var partner = person("partner@demo.example");
        go(partner, "/workspace/actions/edit");
        partner.getByLabel("Title").fill(title);
        partner.getByLabel("In full").fill("Mentors learn to mentor.");
        choose(partner, "Engagement area", "Mentorship");
        partner.locator("select[id$=lead]").selectOption(new SelectOption().setIndex(1));
        partner.getByLabel("First day").fill("2026-01-01");
        partner.locator("input[id$=endDate]").fill("2026-12-31");
        while (partner.locator("input[id$='dueOn']").count() < 2) {
            var rows = partner.locator("input[id$='dueOn']").count();
            partner.getByRole(AriaRole.BUTTON, named("Add a milestone")).click();
            partner.waitForCondition(() -> partner.locator("input[id$='dueOn']").count() > rows);
        }
        milestone(partner, 0, "Course written", "2026-03-01", "3", "2026-02-20");
        milestone(partner, 1, "Course held", "2027-03-01", "1", "");
        press(partner, "Submit");
        assertThat(partner.locator(".error-summary")).isVisible();
        assertAccessible(partner);
        milestone(partner, 1, "Course held", "2026-11-30", "1", "");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        publish(title);
        go(reader, "/en/roadmap");
        var record = reader.locator("li.record:has-text('" + title + "')");
        assertThat(record).containsText("75%");
        record.getByRole(AriaRole.LINK).first().click();
        assertThat(reader.locator("ol.timeline > li")).hasCount(2);
        assertThat(reader.locator("main")).containsText("It is written");
        assertAccessible(reader);
    }

    @Test
    void aGovernmentReportsOnItsCommitment() {
        var government = person("government@demo.example");
        var results = unique("Forty women were trained");
        go(government, "/workspace/");
        var commitment = "[Demo record] Leadership programme for women in local government, 2025-2027";
        government.getByRole(AriaRole.LINK, named(commitment)).last().click();
        government.getByRole(AriaRole.LINK, named("Report progress")).first().click();
        government.locator("input[id$=periodStart]").fill("2025-07-01");
        government.locator("input[id$=periodEnd]").fill("2026-06-30");
        government.getByLabel("Status").selectOption("IN_PROGRESS");
        government.locator("input[id$=percent]").fill("140");
        government.locator("textarea[id$=results]").fill(results);
        government.locator("textarea[id$=barriers]").fill("Few trainers");
        government.locator("textarea[id$=nextSteps]").fill("A second course");
        press(government, "Submit");
        assertThat(government.locator(".error-summary")).isVisible();
        assertThat(government.locator("textarea[id$=barriers]")).hasValue("Few trainers");
        assertAccessible(government);
        government.locator("input[id$=percent]").fill("55");
        press(government, "Submit");
        assertThat(government.locator("main")).containsText("Sent to the secretariat");
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/queue");
        secretariat.getByRole(AriaRole.LINK, named(commitment)).last().click();
        assertThat(secretariat.locator("main")).containsText(results);
        secretariat
                .locator("button:has-text('Publish version'), input[value^='Publish version']")
                .first()
                .click();
        var reader = visitor();
        go(reader, "/en/commitments/C-2025-0004");
        assertThat(reader.locator("ol.timeline > li:has-text('" + results + "')"))
                .containsText("55%");
        assertThat(reader.locator("main")).containsText("A second course");
        assertAccessible(reader);
    }

    private void publish(String title) {
        var secretariat = person("secretariat@demo.example");
        review(secretariat, title);
        assertThat(secretariat.locator(".preview")).isVisible();
        secretariat
                .locator("button:has-text('Publish version'), input[value^='Publish version']")
                .first()
                .click();
        assertThat(secretariat.locator("main")).containsText("Published. The public can read it now.");
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    private static void milestone(Page page, int row, String title, String due, String weight, String done) {
        page.locator("[id*=':" + row + ":'][id$='title'], [id*='milestones'][id*='" + row + "'][id$='title']")
                .first()
                .fill(title);
        page.locator("input[id$='dueOn']").nth(row).fill(due);
        page.locator("input[id$='weight']").nth(row).fill(weight);
        page.locator("input[id$='doneOn']").nth(row).fill(done);
        page.locator("textarea[id$='result']").nth(row).fill(done.isEmpty() ? "" : "It is written");
        page.locator("input[id$='evidence']").nth(row).fill(done.isEmpty() ? "" : "https://example.org/course");
    }
}
