package org.acuerdo.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a person comes in, as all who have to do with it see it. */
class PeopleBrowserIT extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("/account/welcome\\?token=[\\w-]+");

    @AfterEach
    void forgetHowSignInsAre() throws Exception {
        execute("delete from setting where name like 'access.%'");
    }

    @Test
    void whoIsInvitedComesIntoTheRightOrganization() throws Exception {
        var email = "invited-" + System.nanoTime() + "@example.org";
        var name = unique("Inés");
        var focal = person("other@demo.example");
        go(focal, "/workspace/colleagues");
        assertAccessible(focal);
        focal.getByRole(AriaRole.LINK, named("Invite somebody")).first().click();
        press(focal, "Send the invitation");
        assertThat(focal.locator(".error-summary")).containsText("Name");
        assertAccessible(focal);
        focal.locator("#name").fill(name);
        focal.locator("#email").fill(email);
        focal.getByLabel("Alternate focal point").check();
        press(focal, "Send the invitation");
        assertThat(focal.locator("main")).containsText("Invited.");

        var message = (MimeMultipart) mail(email, "invites you").getContent();
        var link = LINK.matcher((String) message.getBodyPart(0).getContent());
        assertThat(link.find()).isTrue();
        var page = visitor();
        go(page, link.group());
        assertThat(page.locator("main")).containsText("Alternate focal point, United Nations Entity");
        assertAccessible(page);
        page.locator("#password").fill("too short");
        press(page, "Choose this password");
        assertThat(page.locator("#password-error")).isVisible();
        assertAccessible(page);
        page.locator("#password").fill("");
        page.locator("#password").pressSequentially("lluvia lenta sobre tejados");
        assertThat(page.locator("#strength")).containsText("leaked");
        press(page, "Choose this password");
        assertThat(page.locator("#password-error")).containsText("leaked");
        page.locator("#password").fill("four words nobody says");
        press(page, "Choose this password");
        assertThat(page.locator("main")).containsText("Your password is set");
        signIn(page, email, "four words nobody says");
        assertThat(page).hasURL(Pattern.compile("/workspace/"));
        assertThat(page.locator("header .brand")).containsText("United Nations Entity");
        go(page, link.group());
        assertThat(page.locator("h1")).hasText("This link was used");
        assertAccessible(page);
        for (var path : List.of("/account/", "/account/password", "/account/recovery-codes")) {
            go(page, path);
            assertAccessible(page);
        }

        go(focal, "/workspace/colleagues");
        focal.getByRole(AriaRole.LINK, named(name)).click();
        assertThat(focal.locator("h1")).hasText(name);
        assertThat(focal.locator("main")).containsText("Takes part");
        assertAccessible(focal);
        focal.getByRole(AriaRole.LINK, named("Hand over the work")).click();
        assertThat(focal.locator("h1")).hasText("Hand over the work");
        assertAccessible(focal);
    }

    @Test
    void anAdministratorFindsThePersonAndSetsHowSignInsAre() {
        var admin = person("admin@demo.example");
        go(admin, "/admin/accounts?q=validator@demo&role=VALIDATOR");
        admin.locator("tbody th a").click();
        assertThat(admin.locator("main")).containsText("close the account first");
        assertAccessible(admin);
        admin.getByRole(AriaRole.LINK, named("Reset the second step")).click();
        assertThat(admin.locator("main")).containsText("no second step");
        assertAccessible(admin);
        go(admin, "/admin/sign-in");
        admin.locator("#idle").fill("3");
        press(admin, "Save");
        assertThat(admin.locator("#idle-error")).isVisible();
        assertAccessible(admin);
        admin.locator("#idle").fill("30");
        press(admin, "Save");
        assertThat(admin.locator("main .notice").first()).isVisible();
        assertThat(admin.locator("#idle-error")).hasCount(0);
    }
}
