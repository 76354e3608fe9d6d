package org.acuerdo.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** The secretariat asks, organizations report in one sitting, and the public sees who does. */
class ReportingBrowserIT extends BrowserTest {

    private static final String OPEN_CYCLE = "July 2026 – October 2026";

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @Test
    void aCycleIsPlannedChangedByTwoAndTakenBack() {
        var name = unique("Planned cycle");
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/cycles");
        secretariat.getByRole(AriaRole.LINK, named("Plan a cycle")).first().click();
        fill(secretariat, TODAY.plusYears(50), TODAY.plusYears(49));
        secretariat.getByLabel("Name in English").fill(name);
        secretariat.getByLabel("Only those chosen below").check();
        press(secretariat, "Save the cycle");
        assertThat(secretariat.locator(".error-summary")).containsText("The end is before the start");
        assertThat(secretariat.locator(".error-summary")).containsText("Chosen organizations");
        assertThat(secretariat.getByLabel("Name in English")).hasValue(name);
        assertAccessible(secretariat);
        fill(secretariat, TODAY.plusYears(50), TODAY.plusYears(50).plusDays(30));
        unfold(secretariat, "Chosen organizations");
        secretariat.locator("[id='organizations:0']").check();
        press(secretariat, "Save the cycle");
        assertThat(secretariat.locator("main")).containsText("The cycle is planned.");
        assertThat(secretariat.locator("h1")).hasText(name);
        assertAccessible(secretariat);

        secretariat.getByRole(AriaRole.LINK, named("Change the plan")).click();
        var other = person("secretariat@demo.example");
        other.navigate(secretariat.url());
        other.getByLabel("Name in English").fill(name + " B");
        press(other, "Save the cycle");
        assertThat(other.locator("h1")).hasText(name + " B");
        secretariat.getByLabel("Name in English").fill(name + " C");
        press(secretariat, "Save the cycle");
        assertThat(secretariat.locator("main")).containsText("Somebody else changed this");
        assertThat(secretariat.getByLabel("Name in English")).hasValue(name + " C");
        assertAccessible(secretariat);
        press(secretariat, "Save mine over it");
        assertThat(secretariat.locator("h1")).hasText(name + " C");
        secretariat.getByText("Take the plan back").click();
        press(secretariat, "Yes, take it back");
        assertThat(secretariat.locator("main")).containsText("The plan is gone.");
        assertThat(secretariat.locator("main")).not().containsText(name);
    }

    private static void fill(Page page, LocalDate start, LocalDate end) {
        page.getByLabel("First day of the period").fill(start.toString());
        page.getByLabel("Last day of the period").fill(end.toString());
        page.getByLabel("Opens on").fill(TODAY.plusYears(51).toString());
        page.getByLabel("Closes with the end of").fill(TODAY.plusYears(52).toString());
    }

    @Test
    void theBoardSaysWhoHasReportedAndTheLastDayMovesVisibly() {
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/cycles");
        secretariat.getByRole(AriaRole.LINK, named("January 2026 – June 2026")).click();
        assertThat(secretariat.locator("tbody tr:has-text('Government of Canada')"))
                .containsText("Late");
        assertThat(secretariat.locator("tbody tr:has-text('ParlAmericas')")).containsText("3 of 3");
        assertThat(secretariat.locator("th:has-text('Last reminder')")).isVisible();
        secretariat.getByRole(AriaRole.LINK, named("Done (1)")).click();
        assertThat(secretariat.locator("tbody tr")).hasCount(1);
        assertAccessible(secretariat);
        go(secretariat, "/secretariat/cycles");
        secretariat.getByRole(AriaRole.LINK, named(OPEN_CYCLE)).click();
        secretariat.locator("#lastDay").fill("2026-01-01");
        press(secretariat, "Move it");
        assertThat(secretariat.locator(".error-summary")).containsText("This day is over already");
        secretariat.locator("#lastDay").fill(TODAY.plusDays(9).toString());
        press(secretariat, "Move it");
        assertThat(secretariat.locator("main")).containsText("The last day is moved.");
        assertThat(secretariat.locator("main")).containsText("The last day was");
        assertAccessible(secretariat);
        assertThat(go(secretariat, "/secretariat/cycles/board?id=987654321").status())
                .isEqualTo(404);
        assertThat(go(secretariat, "/secretariat/cycles/board?id=1&show=nonsense")
                        .status())
                .isEqualTo(200);
        assertThat(go(person("partner@demo.example"), "/secretariat/cycles").status())
                .isEqualTo(403);
    }

    @Test
    void anOrganizationReportsInOneSittingWithTheLastTextAtHand() {
        var partner = person("partner@demo.example", 390, ColorScheme.DARK);
        go(partner, "/workspace/");
        partner.locator(".notice:has-text('" + OPEN_CYCLE + "') a").click();
        assertThat(partner.locator("ol.records > li")).hasCount(3);
        assertThat(partner.locator("main")).containsText("of 3 done");
        assertAccessible(partner);
        partner.locator("li.record:has-text('Short films') a.button").click();
        assertThat(partner.locator("[id='periodStart']")).hasValue("2026-07-01");
        assertThat(partner.locator("[id='periodEnd']")).hasValue("2026-10-31");
        assertThat(partner.locator("main")).containsText("60%");
        partner.getByLabel("What came of it").fill("Typed already");
        partner.getByRole(AriaRole.BUTTON, named("Take over this text")).first().click();
        assertThat(partner.getByLabel("What came of it"))
                .hasValue(Pattern.compile("Typed already\\n\\n.*Nine channels show the films.*"));
        assertAccessible(partner);
        press(partner, "Save and go to the next");
        assertThat(partner.locator("main")).containsText("The report before this one is saved as a draft.");
        assertThat(partner.locator("h1")).containsText("Public dashboard");
        partner.getByLabel("Status").selectOption("IN_PROGRESS");
        partner.getByLabel("Percent done").fill("60");
        partner.getByLabel("What came of it").fill("Fourteen parliaments");
        press(partner, "Send and go to the next");
        assertThat(partner.locator("main")).containsText("The report before this one is sent.");
        assertThat(partner.locator("h1")).containsText("Short films");
        assertThat(partner.getByLabel("What came of it")).hasValue(Pattern.compile("Typed already.*", Pattern.DOTALL));

        partner.locator("[id='periodStart']").fill("2026-06-01");
        partner.getByLabel("Status").selectOption("IN_PROGRESS");
        partner.getByLabel("Percent done").fill("70");
        press(partner, "Submit");
        assertThat(partner.locator(".error-summary")).containsText("already reports on days");
        assertThat(partner.locator("main")).containsText("amend that report instead");
        assertThat(partner.getByLabel("What came of it")).hasValue(Pattern.compile("Typed already.*", Pattern.DOTALL));
        assertAccessible(partner);
    }

    @Test
    void thePublicSeesWhoReportsWhenAsked() {
        var reader = visitor();
        go(reader, "/en/commitments?q=dashboard+of+women");
        assertThat(reader.locator("li.record .badge.fresh-due, li.record .badge.fresh-on-time"))
                .hasCount(1);
        go(reader, "/en/organizations/parlamericas");
        assertThat(reader.locator("main")).containsText("Reported 5 of 6 in time");
        assertAccessible(reader);
        go(reader, "/en/about#freshness");
        assertThat(reader.locator("main")).containsText("How freshness is worked out");
        assertThat(reader.locator("main")).containsText("Report overdue");
        assertAccessible(reader);
        go(reader, "/en/commitments?q=Guide+for+women");
        reader.locator("li.record h3 a").first().click();
        assertThat(reader.locator("dl.standing .badge.fresh-on-time")).isVisible();
        assertAccessible(reader);
    }
}
