package org.acuerdo.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import jakarta.mail.internet.MimeMultipart;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People are told, in the portal and by a mail that really arrives, each in their language. */
class MailBrowserIT extends BrowserTest {

    private final String moderator = unique("secretaria").replace(' ', '-') + "@example.org";
    private final String colleague = unique("lectrice").replace(' ', '-') + "@example.org";

    @AfterEach
    void goAway() throws Exception {
        execute("update account set disabled = true where email in ('%s', '%s')".formatted(moderator, colleague));
    }

    @Test
    void whatWaitsForPeopleIsToldThemInTheirLanguage() throws Exception {
        add(moderator, "SECRETARIAT", "cim", "es");
        add(colleague, "FOCAL_POINT", "parlamericas", "fr");
        var title = unique("Mentoring <b>& more</b>");
        var partner = person("partner@demo.example");
        submit(partner, title);

        // To the secretariat, in Spanish, with a way out by one click.
        var toReview = mail(moderator, "Para revisar: " + title);
        assertThat(toReview.getHeader("From")).containsExactly("Acuerdo <portal@demo.example>");
        assertThat(toReview.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var parts = (MimeMultipart) toReview.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("presentó “" + title + "”", url() + "/secretariat/review?id=");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("&lt;b&gt;&amp; more&lt;/b&gt;", "<html lang=\"es\">")
                .doesNotContain("<b>& more");
        unsubscribe(toReview.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));

        // Back to the writers, with the reason; such a mail always comes.
        var secretariat = person("secretariat@demo.example");
        review(secretariat, title);
        secretariat.getByLabel("Reason").fill("Say in which countries.");
        press(secretariat, "Return with this reason");
        var returned = mail(colleague, "Renvoyé\u00a0: " + title);
        assertThat(returned.getHeader("List-Unsubscribe")).isNull();
        assertThat((String)
                        ((MimeMultipart) returned.getContent()).getBodyPart(0).getContent())
                .contains("> Say in which countries.", url() + "/workspace/record?id=");

        // In the portal: unread, read by opening it, and gone from what is unread.
        go(partner, "/account/notifications");
        var line = partner.locator("li.record")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(title));
        assertThat(line).containsText("Say in which countries.");
        assertThat(line).containsText("New");
        assertAccessible(partner);
        line.getByRole(AriaRole.LINK).click();
        assertThat(partner.locator("h1")).hasText(title);
        go(partner, "/account/notifications");
        assertThat(line).not().containsText("New");

        go(secretariat, "/secretariat/outbox?part=sent&q=" + colleague);
        assertThat(secretariat.locator("table")).containsText(colleague);
        assertAccessible(secretariat);
        go(secretariat, "/account/");
        assertAccessible(secretariat);
    }

    @Test
    void aLinkThatNoMailHasIsToldSo() {
        var page = visitor();
        assertThat(go(page, "/unsubscribe/nobodys-secret/all").status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("This link is not good");
        assertThat(go(page, "/unsubscribe/").status()).isEqualTo(404);
        var answer = page.request().post(url() + "/unsubscribe/nobodys-secret/all");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(go(page, "/account/notifications?open=1").url()).contains("/account/login");
    }

    @Test
    void aPersonChoosesHowOftenMailsCome() {
        var page = person("other@demo.example");
        go(page, "/account/");
        page.getByLabel("About what is good to know").selectOption("WEEKLY");
        press(page, "Save the choice");
        assertThat(page.locator("main")).containsText("From now on mails come as you chose.");
        assertThat(page.getByLabel("About what is good to know")).hasValue("WEEKLY");
        assertThat(page.getByLabel("About what waits for you")).hasValue("AT_ONCE");
    }

    private void unsubscribe(String address) {
        assertThat(address).startsWith(url() + "/unsubscribe/");
        var page = visitor();
        // To look at it changes nothing, however often.
        assertThat(page.navigate(address).status()).isEqualTo(200);
        assertThat(page.navigate(address).status()).isEqualTo(200);
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Dejar de recibirlos")))
                .isVisible();
        assertAccessible(page);
        var oneClick = page.request()
                .post(address, RequestOptions.create().setForm(FormData.create().set("List-Unsubscribe", "One-Click")));
        assertThat(oneClick.status()).isEqualTo(200);
        assertThat(page.context().cookies()).isEmpty();
        page.navigate(address);
        assertThat(page.locator("h1")).hasText("Estos correos se detuvieron");
    }

    private void add(String email, String role, String organization, String language) throws Exception {
        execute(("insert into account (id, email, name, role, organization_id, language, created_at, joined_at)"
                        + " select nextval('account_seq'), '%s', 'A reader', '%s', id, '%s', now(), now()"
                        + " from organization where slug = '%s'")
                .formatted(email, role, language, organization));
    }

    private void submit(Page page, String title) {
        go(page, "/workspace/commitments/edit");
        page.getByLabel("Title").fill(title);
        page.getByLabel("In full").fill("A mentor for each new councillor.");
        page.getByLabel("Type").selectOption("PROGRAMME");
        page.getByLabel("Engagement area").selectOption(new SelectOption().setLabel("Mentorship"));
        page.getByLabel("Parliament", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("First day").fill("2026-03-01");
        press(page, "Submit");
        assertThat(page.locator("main")).containsText("Sent to the secretariat");
    }
}
