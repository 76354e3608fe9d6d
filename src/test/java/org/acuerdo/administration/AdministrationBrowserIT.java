package org.acuerdo.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

class AdministrationBrowserIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("/join/confirm/[\\w-]+");

    @Test
    void anAreaIsCalledOtherwiseAndThePublicReadsItAtOnce() {
        var admin = person("admin@demo.example");
        for (var path : List.of(
                "/admin/lists?of=countries&q=a&sort=-uses",
                "/admin/",
                "/admin/system",
                "/admin/jobs",
                "/admin/accounts?state=ACTIVE",
                "/admin/outbox",
                "/admin/audit",
                "/admin/organizations")) {
            assertThat(go(admin, path).status()).as(path).isEqualTo(200);
            assertAccessible(admin);
        }
        var name = unique("Mentoring");
        go(admin, "/admin/lists?q=mentor");
        admin.locator("tbody th a").first().click();
        admin.waitForLoadState();
        var before = admin.locator("#name-en").inputValue();
        admin.locator("#name-en").fill("");
        press(admin, "Save");
        assertThat(admin.locator("#name-en-error").count()).isEqualTo(1);
        assertAccessible(admin);
        admin.locator("#name-en").fill(name);
        press(admin, "Save");
        assertThat(admin.locator("main .notice").first().innerText()).contains("Saved");
        var visitor = visitor();
        go(visitor, "/en/areas/mentorship");
        assertThat(visitor.locator("h1").innerText()).isEqualTo(name);
        go(admin, "/admin/lists?q=mentorship");
        admin.locator("tbody th a").first().click();
        admin.locator("#name-en").fill(before);
        press(admin, "Save");
    }

    @Test
    void anOrganizationAsksToTakePartIsTakenInAndLaterMergedIntoAnother() throws Exception {
        var name = unique("Red de Alcaldesas");
        var email = "alcaldesas-" + System.nanoTime() + "@example.org";
        var asker = visitor();
        go(asker, "/join?l=en");
        asker.locator("main button.button").click();
        asker.waitForLoadState();
        assertThat(asker.locator("#name-error").count()).isEqualTo(1);
        assertAccessible(asker);
        asker.locator("#name").fill(name);
        asker.locator("#kind").selectOption("CIVIL_SOCIETY");
        asker.locator("#reason").fill("We train mayors.");
        asker.locator("#person").fill("Ana Mayor");
        asker.locator("#email").fill(email);
        asker.locator("main button.button").click();
        asker.waitForLoadState();
        assertThat(asker.locator("h1").innerText()).isEqualTo("Look into your mail");
        var link = LINK.matcher(plain(mail(email, name)));
        assertThat(link.find()).isTrue();
        go(asker, link.group());
        press(asker, "Confirm the request");
        assertThat(asker.locator("h1").innerText()).contains("reached the secretariat");
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/join-requests");
        secretariat
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .click();
        secretariat.waitForLoadState();
        assertAccessible(secretariat);
        press(secretariat, "Take it in");
        assertThat(secretariat.locator("main .notice").first().innerText()).contains("taken in");
        go(secretariat, "/secretariat/join-requests?q=" + name.substring(name.lastIndexOf(' ') + 1));
        secretariat.locator("tbody th a").click();
        secretariat.waitForLoadState();
        assertThat(secretariat.locator("main .notice").first().innerText()).contains("was invited");
        assertAccessible(secretariat);
        go(asker, "/en/organizations");
        assertThat(asker.locator("main").innerText()).contains(name);
        assertThat(plain(mail(email, "invites you"))).contains("/account/welcome?token=");

        var admin = person("admin@demo.example");
        go(admin, "/admin/organizations?q=" + name.substring(name.lastIndexOf(' ') + 1));
        admin.locator("tbody th a").click();
        var old = admin.getByText("See its public page").getAttribute("href");
        assertAccessible(admin);
        admin.locator("#since").fill("2018-03-01");
        admin.locator("#until").fill("2020-06-30");
        press(admin, "Note a time as a member");
        assertThat(admin.locator("main .notice").first().innerText()).contains("Noted");
        go(asker, old);
        assertThat(asker.locator("main").innerText()).contains("March 1, 2018", "June 30, 2020");
        admin.locator("#into").selectOption(new SelectOption().setLabel("Caribbean Women in Leadership (CIWiL)"));
        press(admin, "Look at what moves");
        assertThat(admin.locator("#merging ~ * .notice, section:has(#merging) .notice")
                        .first()
                        .innerText())
                .contains("CIWiL", "no records", "1 person");
        assertAccessible(admin);
        press(admin, "Merge for good");
        assertThat(admin.locator("main .notice").first().innerText()).contains("merged");
        var answer = asker.request().get(url() + old, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers().get("location")).endsWith("/en/organizations/ciwil");
    }

    private static String plain(jakarta.mail.internet.MimeMessage message) throws Exception {
        var content = message.getContent();
        while (content instanceof jakarta.mail.Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }
}
