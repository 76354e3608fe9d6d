package org.acuerdo.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

class AssessmentBrowserIT extends BrowserTest {

    /** Nobody else assesses or changes it in these tests. */
    private static final String REFERENCE = "C-2019-0002";

    @Test
    void theSecretariatLooksAssessesAndEverybodyReadsIt() throws SQLException {
        var secretariat = person("secretariat@demo.example");
        var id = number(REFERENCE);
        var reader = visitor();
        go(reader, "/en/commitments/" + REFERENCE);
        assertThat(reader.locator("main")).containsText("What the maker says");
        assertThat(reader.locator("main")).containsText("has not assessed this commitment yet");

        go(secretariat, "/secretariat/review?id=" + id);
        secretariat.getByRole(AriaRole.LINK, named("Assess this commitment")).click();
        secretariat.getByLabel("How far it is").selectOption("COMPLETE");
        secretariat.getByLabel("What that rests on").selectOption("NONE");
        secretariat.getByLabel("Looked at until").fill("2999-01-01");
        var answer = secretariat.waitForResponse(
                response -> response.request().method().equals("POST"), () -> press(secretariat, "Look it over"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(secretariat.locator(".error-summary")).containsText("Looked at until: This day has not come yet");
        assertThat(secretariat.locator(".error-summary")).containsText("What that rests on: Something that was done");
        assertThat(secretariat.locator(".error-summary")).containsText("Explanation: Fill this in");
        assertAccessible(secretariat);

        // Another assessor has the same page open.
        var second = person("secretariat@demo.example");
        fill(second, id, "NOT_STARTED", "Seen at the same time <b>");
        press(second, "Look it over");

        fill(secretariat, id, "LIMITED", "One measure of three was found.");
        press(secretariat, "Look it over");
        assertThat(secretariat.locator(".preview")).containsText("One measure of three was found.");
        assertAccessible(secretariat);
        go(reader, "/en/commitments/" + REFERENCE);
        assertThat(reader.locator("main")).not().containsText("One measure of three was found.");
        press(secretariat, "Publish the assessment");
        assertThat(secretariat.locator("main")).containsText("The assessment is public.");
        assertThat(secretariat.locator("main")).containsText("Given by Demo secretariat");
        assertAccessible(secretariat);

        go(reader, "/en/commitments/" + REFERENCE);
        assertThat(reader.locator("main")).containsText("One measure of three was found.");
        assertThat(reader.locator("main")).not().containsText("Demo secretariat");
        assertAccessible(reader);
        go(reader, "/en/commitments?assessed=limited");
        assertThat(reader.locator("main")).containsText(REFERENCE);
        assertThat(reader.locator("input[name=assessed][value=limited]")).isChecked();

        // The second is told, keeps the text, and can still publish it.
        var late = second.waitForResponse(
                response -> response.request().method().equals("POST"), () -> press(second, "Publish the assessment"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(second.locator("main")).containsText("Something has come since you opened this page");
        assertThat(second.locator("main")).containsText("One measure of three was found.");
        assertThat(second.getByLabel("Explanation", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Seen at the same time <b>");
        assertAccessible(second);
        second.getByLabel("What was wrong").fill("The measure was another one.");
        press(second, "Look it over");
        press(second, "Publish the assessment");
        go(reader, "/en/commitments/" + REFERENCE);
        assertThat(reader.locator("main")).containsText("Seen at the same time <b>");
        assertThat(reader.locator("main")).containsText("Corrects the assessment before it");
        reader.getByText("Earlier assessments (1)").click();
        assertThat(reader.getByText("One measure of three was found.")).isVisible();
        assertAccessible(reader);
    }

    @Test
    void nobodyElseComesToTheFormAndNothingElseIsAssessed() throws SQLException {
        var partner = person("partner@demo.example");
        var secretariat = person("secretariat@demo.example");
        var id = number("C-2019-0001");
        assertThat(go(partner, "/secretariat/assess?id=" + id).status()).isEqualTo(403);
        for (var wrong : new String[] {"", "?id=", "?id=x", "?id=999999999"}) {
            assertThat(go(secretariat, "/secretariat/assess" + wrong).status()).isEqualTo(404);
        }
        var dialogue = number("D-2019-0001");
        assertThat(go(secretariat, "/secretariat/assess?id=" + dialogue).status())
                .isEqualTo(404);
    }

    @Test
    void theMakerAnswersOnceAndEverybodyReadsItBesideTheAssessment() {
        // The demo has assessed the short films of ParlAmericas twice; the first was answered.
        var reader = visitor();
        go(reader, "/en/commitments?q=Short+films&organization=parlamericas");
        var address = reader.locator("li.record h3 a").first().getAttribute("href");
        go(reader, address);
        reader.getByText("Earlier assessments").click();
        assertThat(reader.locator(".reply").first()).containsText("ParlAmericas");

        var partner = person("partner@demo.example");
        go(partner, "/workspace/");
        assertThat(partner.locator("#assessedByThem")).isVisible();
        partner.getByRole(AriaRole.LINK, named("Answer it in public")).first().click();
        press(partner, "Send the answer");
        assertThat(partner.locator(".error-summary")).containsText("Answer: Fill this in");
        assertAccessible(partner);
        var words = unique("Four more will follow");
        partner.locator("#text").fill(words);
        press(partner, "Send the answer");
        assertThat(partner.locator("main")).containsText("Your answer is sent.");
        assertAccessible(partner);
        go(reader, address);
        assertThat(reader.locator("main")).not().containsText(words);

        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/");
        secretariat.getByRole(AriaRole.LINK, named("wait for you")).click();
        assertAccessible(secretariat);
        secretariat.locator("tr:has-text('Short films') a").first().click();
        assertThat(secretariat.locator(".reply")).containsText(words);
        press(secretariat, "Give it back with this reason");
        assertThat(secretariat.locator(".is-wrong")).hasCount(2);
        assertAccessible(secretariat);
        var late = person("reviewer@demo.example");
        go(late, "/secretariat/replies");
        late.locator("tr:has-text('Short films') a").first().click();
        press(secretariat, "Publish the answer");
        assertThat(secretariat.locator("main")).containsText("The answer is public");
        late.locator("#why").fill("It names <b>a person</b>");
        var answer = late.waitForResponse("**/workspace/reply**", () -> press(late, "Give it back with this reason"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(late.locator("[role=alert]")).containsText("It names <b>a person</b>");
        assertAccessible(late);
        go(reader, address);
        assertThat(reader.locator(".reply").first()).containsText(words);
        assertThat(reader.locator("main")).not().containsText("Demo focal point");
        assertAccessible(reader);
    }

    @Test
    void anAnswerOfAnotherOrganizationIsNeitherReadNorWritten() throws SQLException {
        var secretariat = person("secretariat@demo.example");
        var id = number("C-2018-0001");
        var other = person("other@demo.example");
        assertThat(go(other, "/workspace/reply?id=" + id + "&number=1").status())
                .isEqualTo(403);
        assertThat(go(secretariat, "/workspace/reply?id=" + id + "&number=9").status())
                .isEqualTo(404);
        assertThat(go(secretariat, "/workspace/reply?id=" + id).status()).isEqualTo(404);
        assertThat(go(other, "/secretariat/replies").status()).isEqualTo(403);
    }

    private void fill(Page page, String id, String completion, String explanation) {
        go(page, "/secretariat/assess?id=" + id);
        page.getByLabel("How far it is").selectOption(completion);
        page.getByLabel("What that rests on").selectOption("DOCUMENTED");
        page.getByLabel("Explanation", new Page.GetByLabelOptions().setExact(true))
                .fill(explanation);
    }
}
