package org.acuerdo.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

class QueueBrowserIT extends BrowserTest {

    private static final String COLLEAGUE = "reviewer@demo.example";

    @Test
    void oneTakesItOnAndAColleagueIsToldAndTakesItOverOnceConfirmed() {
        var title = submitted();
        var ana = person("secretariat@demo.example");
        var ben = person(COLLEAGUE);
        go(ana, "/secretariat/queue?kind=DIALOGUE&who=nobody");
        go(ben, "/secretariat/queue?kind=DIALOGUE&who=nobody");
        row(ana, title).getByRole(AriaRole.BUTTON).click();
        assertThat(ana.locator("[role=status]")).containsText("You are on it now");
        assertThat(ana.url()).contains("kind=DIALOGUE").contains("who=nobody");
        var answer = ben.waitForResponse(
                "**/secretariat/queue**",
                () -> row(ben, title).getByRole(AriaRole.BUTTON).click());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(ben.locator("[role=alert]")).containsText("Demo secretariat (CIM)");
        go(ben, "/secretariat/queue?kind=DIALOGUE");
        row(ben, title)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Take it over")))
                .click();
        assertAccessible(ben);
        press(ben, "Take it over");
        assertThat(ben.locator("section.claim")).containsText("You, since");
        assertAccessible(ben);
        go(ana, "/secretariat/queue?who=mine");
        assertThat(ana.getByText(title)).hasCount(0);
        press(ben, "Let it go");
        assertThat(ben.locator("section.claim")).containsText("Nobody has taken it on yet");
        go(ana, "/secretariat/queue");
        ana.getByText(title).click();
        press(ana, "Take it on");
        ana.getByLabel("Reason").fill("The summary is missing");
        press(ana, "Return with this reason");
        go(ana, "/secretariat/queue?who=mine");
        assertThat(ana.getByText(title)).hasCount(0);
    }

    @Test
    void filtersStandInTheAddressAndNothingFoundSaysWhichToLoosen() {
        submitted();
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/queue");
        assertAccessible(secretariat);
        secretariat.getByLabel("Kind").selectOption("UPDATE");
        secretariat.getByLabel("Waiting").selectOption("FRESH");
        secretariat.getByLabel("Who has it").selectOption("mine");
        press(secretariat, "Show");
        assertThat(secretariat.url())
                .contains("kind=UPDATE")
                .contains("age=FRESH")
                .contains("who=mine");
        assertThat(secretariat.getByLabel("Kind")).hasValue("UPDATE");
        assertThat(secretariat.getByText("Nothing in the queue fits these filters."))
                .isVisible();
        assertAccessible(secretariat);
        secretariat.getByRole(AriaRole.LINK, named("Whoever has it")).click();
        assertThat(secretariat.url())
                .contains("kind=UPDATE")
                .contains("age=FRESH")
                .doesNotContain("who=");
        var answer = go(secretariat, "/secretariat/queue?kind=CAT&organization=x&age=OLD&who=%27&area=-1&after=zz");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(secretariat.getByText("made no sense")).isVisible();
        assertThat(secretariat.locator("table.queue")).isVisible();
    }

    @Test
    void smallChangesArePublishedTogetherAndOneThatMovedMeanwhileIsNamed() {
        var kept = "[Demo record] Formação para mulheres em secretarias municipais";
        var moved = "[Demo record] Données ouvertes sur les femmes aux postes de direction";
        var ana = person("secretariat@demo.example");
        go(ana, "/secretariat/queue?kind=COMMITMENT&who=nobody");
        assertThat(row(ana, kept)).containsText("Changes one field of what is public: To be kept by");
        press(ana, "Decide on the chosen");
        assertThat(ana.getByText("Nothing was chosen.")).isVisible();
        assertAccessible(ana);
        ana.getByRole(AriaRole.LINK, named("Back to the queue")).click();
        assertThat(ana.url()).contains("kind=COMMITMENT").contains("who=nobody");
        row(ana, kept).getByRole(AriaRole.CHECKBOX).check();
        row(ana, moved).getByRole(AriaRole.CHECKBOX).check();
        press(ana, "Decide on the chosen");
        assertThat(ana.locator("article")).hasCount(2);
        assertThat(ana.locator("article").filter(new Locator.FilterOptions().setHasText(moved)))
                .containsText("le premier objectif était trop bas");
        assertAccessible(ana);
        var ben = person(COLLEAGUE);
        go(ben, "/secretariat/queue?kind=COMMITMENT");
        row(ben, moved)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(moved))
                .click();
        ben.getByLabel("Reason").fill("Une autre cible");
        press(ben, "Return with this reason");
        var answer = ana.waitForResponse("**/secretariat/together**", () -> press(ana, "Publish the 2 small changes"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(ana.locator("[role=alert]")).containsText(moved);
        assertThat(ana.locator("[role=alert]")).not().containsText(kept);
        assertAccessible(ana);
        go(ana, "/secretariat/queue?kind=COMMITMENT");
        assertThat(ana.getByText(kept)).hasCount(0);
    }

    @Test
    void severalAreGivenBackWithOneReason() {
        var first = submitted();
        var second = submitted();
        var ana = person("secretariat@demo.example");
        go(ana, "/secretariat/queue?kind=DIALOGUE&age=FRESH");
        row(ana, first).getByRole(AriaRole.CHECKBOX).check();
        row(ana, second).getByRole(AriaRole.CHECKBOX).check();
        press(ana, "Decide on the chosen");
        assertThat(ana.locator("main")).containsText("2 to be read one by one");
        press(ana, "Return all 2 with this reason");
        assertThat(ana.locator(".error-summary")).isVisible();
        assertAccessible(ana);
        ana.getByLabel("Reason").fill("The agreements are missing");
        press(ana, "Return all 2 with this reason");
        assertThat(ana.locator("[role=status]")).containsText("given back to their writers");
        assertThat(ana.url()).contains("kind=DIALOGUE").contains("age=FRESH");
        assertThat(ana.getByText(first)).hasCount(0);
        var partner = person("partner@demo.example");
        go(partner, "/workspace/");
        assertThat(partner.locator("main")).containsText(second);
        assertThat(partner.locator("main")).containsText("The agreements are missing");
    }

    @Test
    void howFastItGoesIsToldMonthByMonth() {
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/queue-statistics");
        assertThat(secretariat.locator("tbody tr")).hasCount(12);
        secretariat.getByText("How is this worked out?").click();
        assertThat(secretariat.locator("details[open]").last()).containsText("The median is the middle one");
        assertAccessible(secretariat);
        assertThat(go(person("partner@demo.example"), "/secretariat/queue-statistics")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onAPhoneNothingRunsOverTheEdge() {
        submitted();
        var phone = visitor(390, ColorScheme.DARK);
        signIn(phone, COLLEAGUE, PASSWORD);
        go(phone, "/secretariat/queue");
        assertReflows(phone);
        assertAccessible(phone);
    }

    @Test
    void theSecretariatSetsItsTargetAndNobodyElseDoes() {
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/settings");
        var days = secretariat.getByLabel("Decide within so many working days").inputValue();
        secretariat.getByLabel("Decide within so many working days").fill("0");
        secretariat.getByLabel("Days on which the secretariat is closed").fill("2026-12-25\nChristmas");
        press(secretariat, "Save");
        assertThat(secretariat.locator(".error-summary")).containsText("Choose from 1 to 130");
        assertThat(secretariat.locator(".error-summary")).containsText("“Christmas” is not a day");
        assertThat(secretariat.getByLabel("Days on which the secretariat is closed"))
                .hasValue("2026-12-25\nChristmas");
        assertAccessible(secretariat);
        secretariat.getByLabel("Decide within so many working days").fill("9");
        secretariat.getByLabel("Days on which the secretariat is closed").fill("2026-12-25");
        var late = person(COLLEAGUE);
        go(late, "/secretariat/settings");
        press(secretariat, "Save");
        assertThat(secretariat.locator("[role=status]")).containsText("The settings are saved.");
        late.getByLabel("Decide within so many working days").fill("3");
        press(late, "Save");
        assertThat(late.locator("[role=alert]")).containsText("9 working days, one closed day");
        assertThat(late.getByLabel("Decide within so many working days")).hasValue("3");
        go(secretariat, "/secretariat/queue");
        assertThat(secretariat.locator(".lead")).containsText("within 9 working days");
        late.getByLabel("Decide within so many working days").fill(days);
        late.getByLabel("Days on which the secretariat is closed").fill("");
        press(late, "Save");
        assertThat(late.locator("[role=status]")).containsText("The settings are saved.");
        assertThat(go(person("partner@demo.example"), "/secretariat/settings").status())
                .isEqualTo(403);
    }

    private String submitted() {
        var title = unique("Dialogue in the queue");
        var partner = person("partner@demo.example");
        submitDialogue(partner, title);
        return title;
    }

    private void submitDialogue(Page partner, String title) {
        go(partner, "/workspace/dialogues/edit");
        partner.getByLabel("Title").fill(title);
        partner.getByLabel("Engagement area")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        partner.getByLabel("First day").fill("2026-05-04");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to");
    }

    private static Locator row(Page page, String title) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }
}
