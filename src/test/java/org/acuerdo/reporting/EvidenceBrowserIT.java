package org.acuerdo.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and links show that a report is true, on their way from the writer to everybody who may read them. */
class EvidenceBrowserIT extends BrowserTest {

    private static final String COMMITMENT = "C-2025-0004";

    @Test
    void filesGoTheWayOfTheReportThatListsThem() throws Exception {
        var results = unique("Shown by files");
        var government = person("government@demo.example");
        go(government, "/en/commitments/" + COMMITMENT);
        var parent = parentOf(government);
        go(government, "/workspace/updates/edit?parent=" + parent);
        government.locator("textarea[id$=results]").fill(results);
        // Not yet saved, and the wrong kind under a right name: told beside the field, and what was typed stays.
        choose(government, "page.pdf", "<!DOCTYPE html><script>alert(1)</script>");
        press(government, "Add the chosen files");
        assertThat(government.locator("#files-error")).containsText("“page.pdf” can’t be taken");
        assertThat(government.locator("textarea[id$=results]")).hasValue(results);
        choose(government, "open.pdf", "%PDF-1.4\n% " + results);
        press(government, "Add the chosen files");
        assertThat(government.locator(".tone-good")).containsText("The file is added");
        // Whatever button is pressed takes the files in.
        choose(government, "secret.pdf", "%PDF-1.4\n% secret " + results);
        press(government, "Save draft");
        assertThat(government.locator("fieldset.filed")).hasCount(2);
        government.locator("select[id$='1:audience']").selectOption("INTERNAL");
        government.locator("input[id$='0:label']").fill("The open paper");
        choose(government, "empty.pdf", "");
        press(government, "Submit");
        assertThat(government.locator("#files-error")).containsText("is empty");
        assertAccessible(government);
        government.setViewportSize(390, 844);
        assertAccessible(government);
        assertReflows(government);
        var open = government.locator("fieldset.filed a").nth(0).getAttribute("href");
        var secret = government.locator("fieldset.filed a").nth(1).getAttribute("href");
        assertThat(fetch(open).statusCode()).as("of a draft").isEqualTo(404);

        government.getByLabel("First day").fill("2026-07-01");
        government.getByLabel("Last day").fill("2026-09-30");
        government.getByLabel("Status").selectOption("IN_PROGRESS");
        government.locator("input[id$=percent]").fill("60");
        press(government, "Submit");
        assertThat(government.locator("main")).containsText("Sent to the secretariat");
        assertThat(government.locator(".preview")).containsText("secret.pdf");

        var secretariat = person("secretariat@demo.example");
        secretariat.navigate(government.url().replaceFirst("/workspace/record", "/secretariat/review"));
        assertThat(secretariat.locator(".preview .files")).containsText("The open paper");
        assertThat(secretariat.locator(".preview .files")).containsText("Internal");

        // The line that this report continues, with the report itself at its end.
        assertThat(secretariat.locator("#progress + figure svg.line .spot"))
                .not()
                .hasCount(0);
        secretariat
                .locator("details.disclosure:has-text('The same as a table') > summary")
                .click();
        assertThat(secretariat.locator("#progress ~ details tbody tr").first())
                .containsText("this report, not public yet");
        assertAccessible(secretariat);
        secretariat.locator("button:has-text('Publish version')").first().click();
        assertThat(secretariat.locator("main")).containsText("The public can read it now");

        var answer = fetch(open);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(results);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename=\"open.pdf\""));
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("sandbox"));
        assertThat(fetch(
                                open,
                                "If-None-Match",
                                answer.headers().firstValue("etag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(fetch(secret).statusCode()).isEqualTo(404);
        assertThat(status(person("other@demo.example"), secret)).isEqualTo(404);
        assertThat(status(person("admin@demo.example"), secret)).isEqualTo(404);
        assertThat(status(secretariat, secret)).isEqualTo(200);
        assertThat(status(government, secret)).isEqualTo(200);
        for (var guess :
                new String[] {"/files/999999/a.pdf", "/files/0/a", "/files/abc/a", "/files/", "/files/1", "/files"}) {
            assertThat(fetch(guess).statusCode()).as(guess).isEqualTo(404);
        }

        var reader = visitor(390, ColorScheme.DARK);
        go(reader, "/en/commitments/" + COMMITMENT);
        assertThat(reader.locator(".files").first()).containsText("The open paper");
        assertThat(reader.locator("main")).not().containsText("secret.pdf");
        assertThat(reader.locator("svg.line .spot")).not().hasCount(0);
        reader.locator("details.disclosure:has(table) > summary").click();
        assertThat(reader.locator("details.disclosure table")).containsText("60%");
        assertAccessible(reader);
        assertReflows(reader);
    }

    @Test
    void whatIsTooLargeIsToldBesideTheFieldAndWhatIsFarTooLargeIsRefused(@TempDir Path folder) throws Exception {
        var government = person("government@demo.example");
        go(government, "/en/commitments/" + COMMITMENT);
        go(government, "/workspace/updates/edit?parent=" + parentOf(government));
        government.locator("textarea[id$=results]").fill("Typed before");
        var large = Files.writeString(folder.resolve("large.pdf"), "%PDF-1.4\n" + "x".repeat(21 * 1024 * 1024));
        government.locator("input[type=file]").setInputFiles(large);
        var answer = government.waitForResponse(
                response -> "POST".equals(response.request().method()),
                () -> press(government, "Add the chosen files"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(government.locator("#files-error")).containsText("larger than 20 MB");
        assertThat(government.locator("textarea[id$=results]")).hasValue("Typed before");
        var request = HttpRequest.newBuilder(URI.create(url() + "/account/login"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[70 * 1024 * 1024]))
                .build();
        try {
            var refused = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(413);
        } catch (java.io.IOException e) {
            // The portal has answered and closed before all was sent: the client may see that alone.
            assertThat(e).isNotNull();
        }
    }

    /** The number of the commitment that the person reads: it stands in the link of the workspace. */
    private String parentOf(Page page) {
        var title = page.locator("h1").innerText();
        go(page, "/workspace/");
        var link = page.locator("a[href*='/workspace/record?id=']:has-text('" + title + "')");
        for (var one : link.all()) {
            go(page, "/workspace/");
            page.navigate(url() + one.getAttribute("href"));
            if (page.locator("a[href*='/workspace/updates/edit?parent=']").count() > 0) {
                return page.locator("a[href*='/workspace/updates/edit?parent=']")
                        .first()
                        .getAttribute("href")
                        .replaceFirst(".*parent=", "");
            }
        }
        throw new AssertionError("No way to report on " + title);
    }

    private static void choose(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> fetch(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int status(Page page, String path) {
        return page.context().request().get(url() + path).status();
    }
}
