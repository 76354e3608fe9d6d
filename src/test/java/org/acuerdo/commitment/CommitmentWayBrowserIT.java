package org.acuerdo.commitment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** The main job: a partner drafts, the secretariat returns and publishes, the public reads. */
class CommitmentWayBrowserIT extends BrowserTest {

    @Test
    void aCommitmentGoesFromADraftToThePublic() {
        var title = unique("Mentors for councillors");
        var partner = person("partner@demo.example");

        // Half done, kept, and found again.
        go(partner, "/workspace/");
        partner.getByRole(AriaRole.LINK, named("New commitment")).first().click();
        partner.getByLabel("Title").fill(title);
        press(partner, "Save draft");
        assertThat(partner.getByText("Your draft is saved.")).isVisible();
        go(partner, "/workspace/");
        assertThat(partner.locator("main")).containsText(title);
        partner.getByRole(AriaRole.LINK, named(title)).first().click();
        assertAccessible(partner);
        partner.getByRole(AriaRole.LINK, named("Continue writing")).click();
        assertThat(partner.getByLabel("Title")).hasValue(title);

        // Submitted too early: told beside the fields, and nothing is lost.
        var answer = partner.waitForResponse(
                response -> response.request().isNavigationRequest(), () -> press(partner, "Submit"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(partner.locator(".error-summary")).isVisible();
        assertThat(partner.getByLabel("Title")).hasValue(title);
        assertThat(partner.locator("[aria-invalid=true]").first()).isVisible();
        assertAccessible(partner);

        fill(partner);
        partner.getByLabel("First day").fill("2026-03-01");
        partner.getByLabel("To be kept by").fill("2025-03-01");
        press(partner, "Submit");
        assertThat(partner.locator(".error-summary")).containsText("To be kept by");
        partner.getByLabel("To be kept by").fill("2028-12-31");
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        var workAddress = partner.url().replaceAll("&said=.*", "");

        // Not yet public anywhere.
        var reader = visitor();
        go(reader, "/en/commitments?q=" + title.replace(" ", "+"));
        assertThat(reader.locator("main")).not().containsText("C-2026");

        // Returned with a reason, which must be given.
        var secretariat = person("secretariat@demo.example");
        review(secretariat, title);
        assertThat(secretariat.locator(".preview")).containsText("A mentor for each new councillor");
        assertAccessible(secretariat);
        press(secretariat, "Return with this reason");
        assertThat(secretariat.locator(".is-wrong")).isVisible();
        secretariat.getByLabel("Reason").fill("Say in which countries.");
        press(secretariat, "Return with this reason");

        // The partner sees why, mends, and sends it again.
        go(partner, "/workspace/");
        assertThat(partner.locator("main")).containsText("Say in which countries.");
        partner.navigate(workAddress);
        partner.getByRole(AriaRole.LINK, named("Mend it")).first().click();
        unfold(partner, "Countries");
        partner.getByLabel("Barbados").check();
        partner.getByLabel("In full").fill("A mentor for each new councillor in Barbados.");
        press(partner, "Submit");

        // What changed is shown, and it is published.
        review(secretariat, title);
        assertThat(secretariat.locator(".changes ins").first()).isVisible();
        assertThat(secretariat.locator(".changes")).containsText("Barbados");
        secretariat
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish version 2"))
                .click();
        assertThat(secretariat.locator("main")).containsText("Published. The public can read it now.");

        // The public reads it at once: at home, in its area, at its own address.
        go(reader, "/en/");
        assertThat(reader.locator("ul.news")).containsText(title);
        go(reader, "/en/areas/mentorship");
        reader.getByRole(AriaRole.LINK, named(title)).click();
        assertThat(reader).hasURL(java.util.regex.Pattern.compile(".*/en/commitments/C-2026-\\d{4}$"));
        assertThat(reader.locator("h1")).hasText(title);
        assertThat(reader.locator("main")).containsText("Barbados");
        assertThat(reader.locator("main")).containsText("Never reported");
        assertAccessible(reader);
    }

    @Test
    void theSecondOfTwoWritersIsToldAndKeepsTheirText() {
        var first = person("partner@demo.example");
        var id = draft(first, unique("Two write at once"));
        var second = person("partner@demo.example");
        go(second, "/workspace/commitments/edit?id=" + id);
        go(first, "/workspace/commitments/edit?id=" + id);
        first.getByLabel("In full").fill("Words of the first");
        press(first, "Save draft");
        second.getByLabel("In full").fill("Words of the second");
        var answer = second.waitForResponse(
                response -> response.request().isNavigationRequest(), () -> press(second, "Save draft"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(second.locator("main")).containsText("Somebody else changed this");
        assertThat(second.locator(".changes")).containsText("Words of the first");
        assertThat(second.getByLabel("In full")).hasValue("Words of the second");
        assertAccessible(second);
        press(second, "Save mine over it");
        go(first, "/workspace/commitments/edit?id=" + id);
        assertThat(first.getByLabel("In full")).hasValue("Words of the second");
    }

    @Test
    void aNumberThatIsNoneIsToldBesideItsFieldAndStaysThere() {
        var partner = person("partner@demo.example");
        go(partner, "/workspace/commitments/edit");
        partner.getByLabel("Title").fill("Money");
        partner.getByLabel("Amount", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("a lot");
        var answer = partner.waitForResponse(
                response -> response.request().isNavigationRequest(), () -> press(partner, "Save draft"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(partner.locator("#fundingAmount, [id$=fundingAmount]").first())
                .hasValue("a lot");
        assertThat(partner.getByLabel("Title")).hasValue("Money");
        assertAccessible(partner);
    }

    @Test
    void anotherOrganizationsDraftIsForbiddenAndAnUnknownOneIsNotFound() {
        var partner = person("partner@demo.example");
        var id = draft(partner, unique("Nobody else sees this"));
        var other = person("other@demo.example");
        for (var address : new String[] {"/workspace/record?id=", "/workspace/commitments/edit?id="}) {
            assertThat(go(other, address + id).status()).isEqualTo(403);
            assertThat(other.content()).doesNotContain("Nobody else sees this");
            assertThat(go(other, address + "999999999").status()).isEqualTo(404);
            assertThat(go(other, address + "x").status()).isEqualTo(404);
        }
        assertThat(go(other, "/secretariat/review?id=" + id).status()).isEqualTo(403);
        assertThat(go(other, "/workspace/dialogues/edit?id=" + id).status()).isIn(403, 404);
    }

    @Test
    void aDraftCanBeThrownAwayAfterItIsAsked() {
        var partner = person("partner@demo.example");
        var title = unique("Not wanted");
        var id = draft(partner, title);
        go(partner, "/workspace/record?id=" + id);
        partner.getByRole(AriaRole.LINK, named("Discard the draft")).click();
        assertThat(partner.locator("main")).containsText("gone for good");
        assertAccessible(partner);
        press(partner, "Discard the draft");
        assertThat(partner.locator("main")).containsText("The draft is gone.");
        assertThat(go(partner, "/workspace/record?id=" + id).status()).isEqualTo(404);
    }

    @Test
    void theSecretariatWithdrawsWithAPublicReasonAndBringsBack() throws java.sql.SQLException {
        var secretariat = person("secretariat@demo.example");
        var reader = visitor();
        go(reader, "/en/commitments/C-2020-0001");
        var title = reader.locator("h1").innerText();
        go(secretariat, "/secretariat/review?id=" + number("C-2020-0001"));
        secretariat.getByLabel("Reason").last().fill("It was entered twice.");
        press(secretariat, "Withdraw with this reason");
        assertThat(secretariat.locator("main")).containsText("Withdrawn. Its address now says why.");
        assertThat(go(reader, "/en/commitments/C-2020-0001").status())
                .as("gone, for machines; its address says why, for people")
                .isEqualTo(410);
        assertThat(reader.locator("main")).containsText("It was entered twice.");
        assertThat(reader.locator("main")).not().containsText(title);
        assertAccessible(reader);
        go(reader, "/en/commitments");
        assertThat(reader.locator("main")).not().containsText(title);
        press(secretariat, "Bring it back");
        assertThat(secretariat.locator("main")).containsText("Back in public view.");
        go(reader, "/en/commitments/C-2020-0001");
        assertThat(reader.locator("h1")).hasText(title);
    }

    private static void fill(Page page) {
        page.getByLabel("In full").fill("A mentor for each new councillor.");
        page.getByLabel("Type").selectOption("PROGRAMME");
        page.getByLabel("Engagement area")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Mentorship"));
        page.getByLabel("Parliament", new Page.GetByLabelOptions().setExact(true))
                .check();
        unfold(page, "Partner organizations");
        page.getByLabel("Caribbean Women in Leadership").check();
        page.locator("#indicatorName").fill("Councillors with a mentor");
        page.locator("#indicatorUnit").fill("persons");
        page.locator("[id$=baseline]").first().fill("12.5");
        page.locator("[id$=target]").first().fill("300");
    }
}
