package org.acuerdo.challenge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.internet.MimeMultipart;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** Somebody says that something is wrong, and everybody reads what was found. */
class TalkBackBrowserIT extends BrowserTest {

    @Test
    void whatAReaderSaysIsConfirmedAnsweredAndStandsOnTheRecord() throws Exception {
        var reader = visitor();
        go(reader, "/en/commitments?q=Fund+the+Inter-American+Task+Force&organization=canada");
        reader.locator("li.record h3 a").first().click();
        reader.waitForURL("**/commitments/C-*");
        var record = reader.url();
        var reference = record.replaceFirst(".*/", "");
        assertThat(go(reader, "/challenge?l=en&about=C-1999-0001").status()).isEqualTo(404);
        assertThat(go(reader, "/challenge/confirm/nothing").status()).isEqualTo(404);
        assertAccessible(reader);
        // A program that fills each field is told what everybody is told, and nothing comes of it.
        var program = reader.request()
                .post(
                        url() + "/challenge",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("l", "en")
                                        .set("about", reference)
                                        .set("email", "program@example.org")
                                        .set("website", "https://example.org")));
        assertThat(program.status()).isEqualTo(200);
        assertThat(program.text()).contains("Look into your mailbox");
        reader.navigate(record);
        reader.getByRole(AriaRole.LINK, named("Say what is wrong")).click();
        assertAccessible(reader);
        reader.getByLabel("A figure or a date").check();
        reader.getByLabel("What is wrong, and what would be right?").fill("Too short");
        reader.getByLabel("Your e-mail address").fill("talks.back@example.org");
        var answer = reader.waitForResponse(
                response -> response.request().method().equals("POST"), () -> press(reader, "Send it"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(reader.getByLabel("Your e-mail address")).hasValue("talks.back@example.org");
        assertAccessible(reader);
        assertReflows(reader);
        var said = "The figure seems to be that of another year <b>";
        reader.getByLabel("What is wrong, and what would be right?").fill(said);
        // Whoever is faster than a person is asked to send it once more.
        do {
            press(reader, "Send it");
        } while (reader.locator("h1").textContent().equals("Say what is wrong"));
        assertThat(reader.locator("h1")).hasText("Look into your mailbox");
        assertAccessible(reader);

        var parts = (MimeMultipart) mail("talks.back@example.org", reference).getContent();
        var body = (String) parts.getBodyPart(0).getContent();
        assertThat(body).doesNotContain("another year");
        var link = Pattern.compile("(/challenge/confirm/\\S+)").matcher(body);
        assertThat(link.find()).isTrue();
        go(reader, link.group(1));
        press(reader, "Yes, send it");
        assertThat(reader.locator("h1")).hasText("Thank you: the secretariat has it");

        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/challenges?part=triage&kind=FIGURE");
        assertAccessible(secretariat);
        secretariat.locator("li.record:has-text('" + reference + "') h2 a").click();
        secretariat.waitForLoadState();
        assertThat(secretariat.locator("main")).containsText(said);
        assertAccessible(secretariat);
        exact(secretariat, "What is said to be wrong").fill("The figure is said to be of another year.");
        press(secretariat, "Ask for an answer");
        assertThat(secretariat.locator("main")).containsText("The maker is asked.");
        var page = secretariat.url().replaceFirst(".*\\?", "").replaceFirst("&said.*", "");

        var maker = person("government@demo.example");
        go(maker, "/workspace/");
        assertThat(maker.locator("main")).containsText("The public says that something is wrong");
        assertAccessible(maker);
        go(maker, "/workspace/challenge?" + page);
        assertThat(maker.locator("main")).containsText("The figure is said to be of another year.");
        assertThat(maker.locator("main")).not().containsText(said);
        assertAccessible(maker);
        exact(maker, "Answer").fill("It is that of the project as a whole.");
        press(maker, "Send the answer");
        assertThat(maker.locator("main")).containsText("The secretariat has your answer.");
        var other = person("other@demo.example");
        assertThat(go(other, "/workspace/challenge?" + page).status()).isEqualTo(403);

        var second = person("secretariat@demo.example");
        go(second, "/secretariat/challenge?" + page);
        go(secretariat, "/secretariat/challenge?" + page);
        secretariat.getByLabel("What you find").fill("The text does not say of which year it is.");
        press(secretariat, "Uphold it, in public");
        assertThat(secretariat.locator("main")).containsText("Upheld. It stands on the record.");
        second.getByLabel("What you find").fill("I find otherwise.");
        var late = second.waitForResponse(
                response -> response.request().method().equals("POST"), () -> press(second, "Do not uphold it"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(second.locator("main")).containsText("I find otherwise.");
        assertAccessible(second);

        reader.navigate(record);
        var note = reader.locator("section[aria-labelledby=upheld]");
        assertThat(note).containsText("The figure is said to be of another year.");
        assertThat(note).containsText("It is that of the project as a whole.");
        assertThat(note).containsText("The text does not say of which year it is.");
        assertThat(reader.locator("main")).not().containsText("talks.back@example.org");
        assertThat(reader.locator("main")).not().containsText(said);
        assertAccessible(reader);
        assertThat(mail("talks.back@example.org", "What came of your message")).isNotNull();
    }

    private static com.microsoft.playwright.Locator exact(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
