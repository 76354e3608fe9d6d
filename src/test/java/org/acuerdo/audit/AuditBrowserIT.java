package org.acuerdo.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

class AuditBrowserIT extends BrowserTest {

    @Test
    void theSecretariatFindsWhoDidWhatAndWhenAndFromWhere() {
        var title = unique("Written down");
        var writer = visitor();
        signIn(writer, "partner@demo.example", "no-password-of-anybody");
        signIn(writer, "partner@demo.example", PASSWORD);
        draft(writer, title);
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/audit?deed=Drafting.start&who=partner@demo");
        var line = secretariat.locator("tbody tr:has-text('" + title + "')");
        assertThat(line).containsText("Started a record");
        assertThat(line).containsText("127.0.0.1");
        assertThat(line).containsText("ParlAmericas");
        assertThat(line.getByRole(AriaRole.LINK)).hasAttribute("href", java.util.regex.Pattern.compile("review"));
        assertThat(secretariat.getByLabel("Person")).hasValue("partner@demo");
        assertAccessible(secretariat);

        go(secretariat, "/secretariat/audit?deed=Drafting.start&organization=parlamericas");
        assertThat(secretariat.getByLabel("Organization")).hasValue("parlamericas");
        assertThat(line).hasCount(1);
        go(secretariat, "/secretariat/audit?deed=Drafting.start&organization=un-women");
        assertThat(line).hasCount(0);

        // What failed is written down, without what was typed.
        go(secretariat, "/secretariat/audit?deed=LoginPage.signIn&outcome=REFUSED&sort=-when");
        assertThat(secretariat.locator("tbody tr").first()).containsText("Refused");
        assertThat(secretariat.content()).doesNotContain("no-password-of-anybody");
        go(secretariat, "/secretariat/audit?who=nobody+of+that+name");
        assertThat(secretariat.getByText("Nothing fits this search.")).isVisible();
        assertAccessible(secretariat);

        var answer = go(
                secretariat,
                "/secretariat/audit?record=%27+OR+1%3D1&from=2026-99-99&outcome=MAYBE&deed=x&organization=none&sort=who&until=+5000-01-01");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(secretariat.getByText("was left out")).isVisible();
        assertThat(secretariat.getByRole(AriaRole.TABLE)).isVisible();
    }
}
