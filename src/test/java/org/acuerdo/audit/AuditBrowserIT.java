package org.acuerdo.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

class AuditBrowserIT extends BrowserTest {

    @Test
    void theSecretariatFindsWhoDidWhatAndWhenAndFromWhere() {
        var title = unique("Written down");
        var writer = person("partner@demo.example");
        draft(writer, title);
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/audit?deed=Drafting.start&who=partner@demo");
        var line = secretariat.locator("tbody tr:has-text('" + title + "')");
        assertThat(line).containsText("Started a record");
        assertThat(line).containsText("127.0.0.1");
        assertThat(line).containsText("ParlAmericas");
        assertThat(secretariat.getByLabel("Person")).hasValue("partner@demo");
        assertAccessible(secretariat);
        go(secretariat, "/secretariat/audit?who=nobody+of+that+name");
        assertThat(secretariat.getByText("Nothing fits this search.")).isVisible();
        assertAccessible(secretariat);
    }

    @Test
    void aFailedSignInIsWrittenDownWithoutWhatWasTyped() {
        var visitor = visitor();
        signIn(visitor, "partner@demo.example", "no-password-of-anybody");
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/audit?deed=LoginPage.signIn&outcome=REFUSED");
        assertThat(secretariat.locator("tbody tr").first()).containsText("Refused");
        assertThat(secretariat.content()).doesNotContain("no-password-of-anybody");
    }

    @Test
    void whatMakesNoSenseIsLeftOutInWords() {
        var secretariat = person("secretariat@demo.example");
        var answer = go(
                secretariat,
                "/secretariat/audit?record=%27+OR+1%3D1&from=2026-99-99&outcome=MAYBE&deed=x&before=abc&until=+5000-01-01");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(secretariat.getByText("Something in the search made no sense"))
                .isVisible();
        assertThat(secretariat.getByRole(AriaRole.TABLE)).isVisible();
    }

    @Test
    void nobodyElseReadsIt() {
        for (var email : new String[] {"partner@demo.example", "admin@demo.example"}) {
            assertThat(go(person(email), "/secretariat/audit").status()).isEqualTo(403);
        }
        var visitor = visitor(390, ColorScheme.DARK);
        go(visitor, "/secretariat/audit");
        assertThat(visitor.url()).contains("/account/login");
    }
}
