package org.acuerdo.publication.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures in the portal's own page, in other people's pages, and taken away. */
class FiguresBrowserIT extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource(Picture.class)
    void eachPictureMayBeFramedAndIsTakenAwayAsADrawingAnImageAndItsNumbers(Picture picture) throws Exception {
        var word = picture.getWord();
        var framed = get("/en/embed/" + word);
        assertThat(framed.statusCode()).isEqualTo(200);
        assertThat(framed.headers().firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors *")
                .contains("default-src 'none'");
        assertThat(framed.headers().map()).doesNotContainKeys("x-frame-options", "set-cookie");

        var drawing = get("/pt/figures/" + word + ".svg");
        assertThat(drawing.headers().firstValue("content-type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(drawing.body()))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        var image = ImageIO.read(
                new ByteArrayInputStream(get("/fr/figures/" + word + ".png").body()));
        assertThat(image.getWidth()).isGreaterThan(600);

        var table = text(get("/en/figures/" + word + ".csv"));
        var page = visitor();
        go(page, "/en/embed/" + word);
        assertThat(table).startsWith("\uFEFF" + picture.getSubject() + ",");
        assertThat(table.trim().lines().count() - 1)
                .isEqualTo(page.locator("tbody tr").count());
        assertThat(page.locator("script").count()).isZero();
    }

    @Test
    void aLinkToARecordHasItsPicture() throws Exception {
        var page = visitor();
        go(page, "/fr/commitments/C-2018-0001");
        var address = page.locator("meta[property='og:image']").getAttribute("content");
        assertThat(address).isEqualTo(url() + "/fr/share/C-2018-0001.png");
        var answer = get(address.substring(url().length()));
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                .isEqualTo(1200);
        assertThat(get("/fr/share/C-1999-0001.png").statusCode()).isEqualTo(404);
        assertThat(get("/fr/share/C-2018-0001.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsReportedAddsUpToAllThatIsPublic() throws Exception {
        var lines = text(get("/en/figures/status.csv")).trim().lines().toList();
        var column = List.of(lines.get(0).split(",")).indexOf("commitments");
        var counted = lines.stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.split(",")[column]))
                .sum();
        var all = text(get("/data/commitments.json")).split("\"reference\":\"C-").length - 1;
        assertThat(counted).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,en", "390,DARK,fr"})
    void thePicturesAreReadByEveryone(int width, ColorScheme scheme, String language) {
        var page = visitor(width, scheme);
        go(page, "/" + language + "/");
        page.locator("a[href='/" + language + "/figures']").last().click();
        assertReflows(page);
        assertAccessible(page);
        for (var path : new String[] {"map-progress", "areas", "funding", "commitments/C-2018-0001"}) {
            go(page, "/" + language + "/embed/" + path);
            assertReflows(page);
            assertAccessible(page);
        }
    }

    @Test
    void anotherSiteShowsAPictureAndARecordWithTheWordsToCopyButNoOtherPage() throws Exception {
        var reader = visitor();
        go(reader, "/en/figures");
        var picture = reader.locator("#snippet-status").inputValue();
        go(reader, "/en/commitments/C-2018-0001");
        var record = reader.locator("#snippet").inputValue();
        var other = picture + record + "<iframe src='" + url() + "/en/commitments/C-2018-0001'></iframe>";
        var site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var body = ("<!doctype html><title>A newspaper</title>" + other).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        try {
            var page = visitor();
            page.navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");
            page.frameLocator("iframe >> nth=0").locator("svg.picture").waitFor();
            assertThat(page.frameLocator("iframe >> nth=1").locator("h1").innerText())
                    .isEqualTo("Fund the Inter-American Task Force on Women's Leadership for three years");
            page.waitForLoadState();
            assertThat(page.frameLocator("iframe >> nth=2")
                            .getByText("Fund the Inter-American")
                            .count())
                    .isZero();
        } finally {
            site.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/embed/none",
                "/en/embed/commitments/C-1999-0001",
                "/en/embed/commitments/x",
                "/en/embed/dialogues",
                "/en/embed/",
                "/en/figures/none.svg",
                "/en/figures/status.exe",
                "/en/figures/status",
                "/xx/embed/status"
            })
    void whatIsNoPictureIsNotFoundAndMayNotBeFramed(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(text(answer)).doesNotContain("Exception");
    }

    @Test
    void whatIsNotApprovedIsNotShownInAFrame() throws Exception {
        var secretariat = person("secretariat@demo.example");
        go(secretariat, "/secretariat/queue");
        var waiting = secretariat.locator(".ref").allInnerTexts().stream()
                .filter(reference -> reference.startsWith("C-"))
                .distinct()
                .toList();
        assertThat(waiting).isNotEmpty();
        for (var reference : waiting) {
            assertThat(get("/en/embed/commitments/" + reference).statusCode())
                    .isEqualTo(get("/en/commitments/" + reference).statusCode());
        }
        assertThat(waiting)
                .anySatisfy(reference -> assertThat(
                                get("/en/embed/commitments/" + reference).statusCode())
                        .isEqualTo(404));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(url() + path))
                        .header("Accept", "text/html,*/*;q=0.5")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
