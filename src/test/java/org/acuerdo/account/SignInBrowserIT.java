package org.acuerdo.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInBrowserIT extends BrowserTest {

    @Test
    void oneComesBackToThePageThatWasAskedForWithANewSession() {
        var page = visitor();
        go(page, "/workspace/commitments/edit");
        assertThat(page.url()).contains("/account/login");
        assertAccessible(page);
        var before = session(page);
        signIn(page, "partner@demo.example", PASSWORD);
        assertThat(page.url()).contains("/workspace/commitments/edit");
        assertThat(session(page)).isNotNull().isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreToldInTheSameWords() {
        var page = visitor();
        signIn(page, "partner@demo.example", "not the password");
        var wrong = page.locator("main .notice").first().innerText();
        assertThat(page.getByLabel("E-mail")).hasValue("partner@demo.example");
        assertThat(page.getByLabel("Password")).hasValue("");
        assertAccessible(page);
        signIn(page, "nobody@demo.example", PASSWORD);
        assertThat(page.locator("main .notice").first().innerText()).isEqualTo(wrong);
        assertThat(page.getByLabel("E-mail")).hasValue("nobody@demo.example");
    }

    @ParameterizedTest
    @CsvSource({
        "partner@demo.example,/workspace/,200",
        "partner@demo.example,/secretariat/,403",
        "partner@demo.example,/secretariat/queue,403",
        "partner@demo.example,/admin/,403",
        "validator@demo.example,/workspace/,200",
        "validator@demo.example,/secretariat/,403",
        "validator@demo.example,/workspace/commitments/edit,403",
        "government@demo.example,/workspace/,200",
        "government@demo.example,/admin/,403",
        "secretariat@demo.example,/workspace/,200",
        "secretariat@demo.example,/secretariat/,200",
        "secretariat@demo.example,/secretariat/queue,200",
        "secretariat@demo.example,/admin/,403",
        "admin@demo.example,/admin/,200",
        "admin@demo.example,/workspace/,403",
        "admin@demo.example,/secretariat/,403",
        "admin@demo.example,/account/,200"
    })
    void eachDoorOpensToThoseWhomThePolicyLetsIn(String email, String path, int status) {
        var page = person(email);
        assertThat(go(page, path).status()).isEqualTo(status);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/workspace/", "/workspace", "/workspace/record?id=1", "/secretariat/", "/admin/", "/account/"})
    void nobodyGetsInWithoutSigningIn(String path) {
        var page = visitor();
        go(page, path);
        assertThat(page.url()).contains("/account/login");
    }

    @Test
    void aFormWithAStaleOrMissingTokenIsRefusedInWords() {
        var page = person("partner@demo.example");
        for (var form : List.of(
                FormData.create().set("title", "forged"), FormData.create().set("jakarta.faces.ViewState", "1:2"))) {
            var answer = post(page, "/workspace/commitments/edit", form);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("</html>").doesNotContain("Exception");
        }
    }

    @Test
    void theLoginPageSpeaksTheLanguageOfThePageOneComesFrom() {
        var page = visitor();
        go(page, "/es/");
        page.locator("header a[href*='/account/login']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        go(page, "/account/login?lang=%22%3E%3Cscript%3E");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void aSignedInPageRunsNoScriptButItsOwnAndIsNotKeptByTheBrowser() {
        var page = person("partner@demo.example");
        var answer = go(page, "/workspace/commitments/edit");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(answer.headers().get("content-security-policy"))
                .contains("script-src 'self' 'nonce-")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private APIResponse post(Page page, String path, FormData form) {
        return page.request().post(url() + path, RequestOptions.create().setForm(form));
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse(null);
    }
}
