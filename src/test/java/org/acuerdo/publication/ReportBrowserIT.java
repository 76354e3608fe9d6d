package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.acuerdo.launch.BrowserTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report on a period, on the page and as a file. */
class ReportBrowserIT extends BrowserTest {

    @Test
    void aReportIsChosenReadAndTakenAwayAsAPdfInTheReadersLanguage() throws Exception {
        var page = visitor();
        go(page, "/es/organizations/parlamericas");
        page.locator("a[href*='/es/report']").first().click();
        page.locator("#from").fill("2019-01-01");
        page.locator("#until").fill("2019-12-31");
        page.locator("form.filters button").click();
        assertThat(page.locator("#about").inputValue()).isEqualTo("organizations/parlamericas");
        assertThat(page.locator("main").innerText()).contains("D-2019-0002").doesNotContain("D-2018-0001");
        var file = get(page.locator("a[href*='acuerdo.pdf']").getAttribute("href"));
        assertThat(file.headers().firstValue("content-type").orElseThrow()).startsWith("application/pdf");
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .contains("acuerdo-organizations-parlamericas-2019-01-01-2019-12-31-es.pdf");
        try (var document = Loader.loadPDF(file.body())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("ParlAmericas")
                    .contains("D-2019-0002")
                    .contains("Cómo leer este informe")
                    .doesNotContain("D-2018-0001");
        }
        page.locator("#until").fill("2018-12-31");
        page.locator("form.filters button").click();
        assertThat(page.locator("#from-error").innerText()).contains("El primer día es posterior al último");
        assertThat(page.locator("#from").inputValue()).isEqualTo("2019-01-01");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about=areas/none",
                "about=commitments/C-2018-0001",
                "about=%27%20OR%201=1",
                "from=2026-02-30&until=x",
                "from=9999-01-01",
                "about=&about=areas/data"
            })
    void whatMakesNoSenseIsLeftOutAndSaid(String query) throws Exception {
        var answer = get("/en/report?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        if (!query.startsWith("about=&")) {
            assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("made no sense here and was left out");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/report/other.pdf", "/en/report/acuerdo.pdf?from=2026-01-01&until=2025-01-01", "/en/report/"
            })
    void whatIsNoReportIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
