package org.acuerdo.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
                "/admin/system",
                "/admin/jobs",
                "/admin/mails",
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
    void anOrganizationAsksToTakePartAndIsTakenIn() throws Exception {
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
        go(asker, "/en/organizations");
        assertThat(asker.locator("main").innerText()).contains(name);
    }

    private static String plain(jakarta.mail.internet.MimeMessage message) throws Exception {
        var content = message.getContent();
        while (content instanceof jakarta.mail.Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }
}
