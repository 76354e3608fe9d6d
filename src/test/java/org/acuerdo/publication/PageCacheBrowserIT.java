package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** Public pages are kept, and never older than the public record. */
class PageCacheBrowserIT extends BrowserTest {

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url() + path));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    @Test
    void whoHasThePageIsToldThatItStillHolds() throws Exception {
        var first = get("/en/organizations");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(first, "Vary")).contains("Accept-Encoding");
        assertThat(header(first, "Set-Cookie")).isNull();
        assertThat(header(first, "Content-Security-Policy")).contains("default-src 'none'");
        var second = get("/en/organizations", "If-None-Match", header(first, "ETag"));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(get("/es/organizations", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageIsSentCompressedToWhoTakesIt() throws Exception {
        var plain = get("/en/organizations");
        assertThat(header(plain, "Content-Encoding")).isNull();
        for (var coding : List.of(Coding.GZIP, Coding.BROTLI)) {
            var packed = get("/en/organizations", "Accept-Encoding", coding.getName());
            assertThat(header(packed, "Content-Encoding")).isEqualTo(coding.getName());
            assertThat(packed.body().length).isLessThan(plain.body().length / 3);
            var in = new ByteArrayInputStream(packed.body());
            try (var unpacked = coding == Coding.GZIP ? new GZIPInputStream(in) : new BrotliInputStream(in)) {
                assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void whatIsNotThereIsNotKept() throws Exception {
        var answer = get("/en/commitments/C-1901-0001");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "ETag")).isNull();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("</html>");
    }

    /** As when another node has published or withdrawn something; what this node did is seen at once. */
    @Test
    void whatAnotherNodeChangedIsSeenWithinASecond() throws Exception {
        var first = get("/en/dialogues");
        var tag = header(first, "ETag");
        execute("update public_record set title = title || ' (changed)' where reference = 'D-2019-0003'");
        try {
            var until = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (get("/en/dialogues", "If-None-Match", tag).statusCode() == 304 && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertThat(new String(get("/en/dialogues").body(), StandardCharsets.UTF_8))
                    .contains("(changed)");
        } finally {
            execute(
                    "update public_record set title = replace(title, ' (changed)', '') where reference = 'D-2019-0003'");
        }
    }
}
