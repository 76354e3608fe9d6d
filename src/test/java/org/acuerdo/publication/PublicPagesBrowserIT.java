package org.acuerdo.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.acuerdo.launch.BrowserTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesBrowserIT extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Over the wire, for whoever comes for the first time, with all that the page asks for. */
    private static final int MOST_BYTES = 100 * 1024;

    private static final List<String> PAGES = List.of(
            "/",
            "/roadmap",
            "/areas/data",
            "/commitments",
            "/commitments?area=campaign&status=completed&sort=progress",
            "/commitments?q=nothing-has-this-word&type=policy",
            "/commitments?q=women&view=map",
            "/commitments?view=chart",
            "/countries/CA",
            "/compare?country=CA&country=BR",
            "/data",
            "/figures",
            "/report?about=organizations/parlamericas&from=2018-01-01&until=2030-12-31",
            "/commitments/C-2018-0001",
            "/commitments/C-2018-0001/versions/1",
            "/commitments/C-2018-0001/history",
            "/commitments/C-2025-0004",
            "/dialogues",
            "/dialogues/D-2019-0003",
            "/actions/A-2019-0001",
            "/organizations",
            "/organizations/parlamericas",
            "/about");

    static Stream<Arguments> pagesInEachLanguage() {
        return Stream.of("en", "es", "pt", "fr")
                .flatMap(language -> PAGES.stream().map(path -> Arguments.of("/" + language + path)));
    }

    @ParameterizedTest
    @MethodSource("pagesInEachLanguage")
    void everyPageReadsWellInEveryLanguageWithNoSessionAndNoScriptButTheExplorers(String path) throws Exception {
        var answer = get(path, "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script")).hasSize(path.matches("/../commitments(\\?.*)?") ? 1 : 0);
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                .containsExactlyElementsOf(Stream.of("en", "es", "pt", "fr")
                        .map(language ->
                                url() + "/" + language + path.substring(3).replaceFirst("\\?.*", ""))
                        .toList());
        assertThat(page.select(".site-tools [aria-current]").attr("href")).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,en", "1280,DARK,es", "390,LIGHT,pt", "390,DARK,fr"})
    void everyPageIsAccessibleAndNoWiderThanItsScreen(int width, ColorScheme scheme, String language) {
        var page = visitor(width, scheme);
        for (var path : PAGES) {
            go(page, "/" + language + path);
            assertReflows(page);
            assertAccessible(page);
        }
    }

    @Test
    void everyPageReflowsAt320PixelsAsWcag1410Asks() {
        var page = visitor(320, ColorScheme.LIGHT);
        for (var path : PAGES) {
            go(page, "/fr" + path);
            assertReflows(page);
        }
    }

    @Test
    void aFirstVisitToAnyPageIsLight() {
        for (var path : PAGES) {
            var page = visitor();
            var bytes = new AtomicLong();
            page.onRequestFinished(request -> bytes.addAndGet(
                    (long) request.sizes().responseBodySize + (long) request.sizes().responseHeadersSize));
            // French words are the longest.
            page.navigate(url() + "/fr" + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            assertThat(bytes.get()).as(path).isPositive().isLessThan(MOST_BYTES);
        }
    }

    @Test
    void theRoadMapOnPaperSaysWhatItLeavesOutAndHasItsAxisOnEachSheet() {
        var page = visitor();
        go(page, "/en/roadmap?country=CA&year=2026");
        assertThat(page.locator(".print-only")).not().isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".print-only")).hasText("Only: Canada, 2026");
        assertThat(page.locator(".print-only")).isVisible();
        assertThat(page.locator("form.filters")).not().isVisible();
        go(page, "/en/roadmap");
        assertThat(page.locator(".print-only")).hasCount(0);
        assertThat(page.locator("svg.roadmap")).hasCount(3);
        for (var sheet : page.locator("svg.roadmap").all()) {
            assertThat(sheet.locator(".today-label")).isVisible();
            assertThat(sheet.locator("text.day").first()).hasText("2018");
        }
    }

    @Test
    void theBareAddressLeadsToTheReadersLanguage() throws Exception {
        var answer = get("/", "pt-BR,pt;q=0.9,en;q=0.5");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).hasValue(url() + "/pt/");
    }

    @Test
    void eachLinkOnThePublicPagesLeadsSomewhere() throws Exception {
        var seen = new TreeSet<String>();
        for (var path : PAGES) {
            for (var link : Jsoup.parse(get("/en" + path, "en").body()).select("a[href^=/], link[href^=/]")) {
                seen.add(link.attr("href").replaceFirst("#.*", ""));
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
        for (var path : seen) {
            var answer = get(path, "en");
            // What is for people who are signed in leads to where they sign in.
            var leads = answer.headers().firstValue("location").orElse("");
            assertThat(answer.statusCode())
                    .as(path + " " + leads)
                    .isEqualTo(path.startsWith("/account/") && leads.contains("/account/login") ? 302 : 200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xx/",
                "/en/nothing",
                "/en/commitments/C-0000-9999",
                "/en/commitments/x",
                "/en/commitments/C-2018-0001/more",
                "/en/commitments/C-2018-0001/versions/2",
                "/en/commitments/C-2018-0001/versions/0",
                "/en/commitments/C-2018-0001/versions/99999999999",
                "/en/areas/data/versions/1",
                "/en/areas/none",
                "/en/organizations/none",
                "/en/dialogues/C-2018-0001",
                "/public/home.xhtml",
                "/error.xhtml",
                "/WEB-INF/web.xml"
            })
    void whatIsNotThereIsAnsweredWith404AndAPageInTheReadersLanguage(String path) throws Exception {
        var answer = get(path, "es");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception").contains("</html>");
        if (path.startsWith("/xx")) {
            assertThat(answer.body()).contains("lang=\"es\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=-1",
                "?page=0",
                "?page=999999",
                "?page=99999999999999999999",
                "?page=x",
                "?year=abc",
                "?area=%27%20OR%201=1",
                "?sort=up&status=none&type=&country=XX&sector=a&organization=b",
                "?q=%25%5F%5C",
                "?q=%00",
                "?q=%27%20OR%201=1",
                "?q=%22unmatched",
                "?q=%E2%80%AE%D7%90%E2%80%8F",
                "?view=cube&sort=down",
                "?area=data&area=data&area=nothing"
            })
    void valuesThatMakeNoSenseAreSaidAndNeverBreakThePage(String query) throws Exception {
        var answer = get("/en/commitments" + query, "en");
        assertThat(answer.statusCode()).isBetween(200, 400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void aSearchOfTenThousandLettersIsAnswered() throws Exception {
        assertThat(get("/en/commitments?q=" + "a".repeat(10_000), "en").statusCode())
                .isEqualTo(200);
    }

    @Test
    void fiveHundredValuesOfAFilterAreAnswered() throws Exception {
        var query = java.util.stream.IntStream.range(0, 500)
                .mapToObj(year -> "year=" + (1900 + year))
                .collect(java.util.stream.Collectors.joining("&"));
        var answer = get("/en/commitments?" + query, "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("made no sense here and was left out");
    }

    @Test
    void commitmentsAreSearchedChosenFromAndTakenAwayWithoutAnyScript() throws Exception {
        var page = visitor();
        go(page, "/en/commitments?q=leadreship");
        assertThat(page.locator("main")).containsText("Shown is what has “leadership”");
        assertThat(page.locator("mark").first()).hasText("leadership");
        page.locator("details.facet > summary").first().click();
        page.locator("input[name=area]").first().check();
        page.locator("form.filters button").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*q=leadreship.*&area=.*"));
        assertThat(page.locator(".chips a[href]:has(svg)")).hasCount(2);
        page.locator(".chips a[href]:has(svg)").last().click();
        assertThat(page.locator(".chips a[href]:has(svg)")).hasCount(1);
        var csv = get("/data/commitments.csv", "en");
        assertThat(csv.body()).startsWith("\uFEFFreference,title,").contains("C-2018-0001");
        assertThat(get("/data/commitments.exe", "en").statusCode()).isEqualTo(404);
        assertThat(get("/sitemaps/commitments-1.xml", "en").body()).contains("/fr/commitments/C-2018-0001");
        assertThat(get("/robots.txt", "en").body()).contains("/sitemap.xml");
    }

    @Test
    void aPagePastTheEndLeadsBackToTheLast() {
        var page = visitor();
        go(page, "/en/commitments?page=999999");
        assertThat(page.locator(".empty").innerText()).contains("There is no such page");
        page.locator(".empty a.button").click();
        assertThat(page.locator("ul.records > li").first()).isVisible();
    }

    @Test
    void anAddressWithANulIsRefused() throws Exception {
        var answer = get("/en/commitments/%00", "en");
        assertThat(answer.statusCode()).isIn(400, 404);
    }

    @Test
    void theHomePageSaysInOneScreenHowFarTheRoadMapIs() {
        var page = visitor();
        go(page, "/en/");
        assertThat(page.locator(".cards .card").count()).isEqualTo(3);
        for (var card : page.locator(".cards .card").all()) {
            assertThat(card.innerText())
                    .containsPattern("\\d+%")
                    .contains("action")
                    .contains("commitment");
        }
        assertThat(page.locator(".cards").boundingBox().y).isLessThan(900);
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(url() + path))
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
