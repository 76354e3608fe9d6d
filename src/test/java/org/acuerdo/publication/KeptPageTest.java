package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPageTest {

    private static KeptPage page(String body) {
        return KeptPage.of("1", "text/html", body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theTagGoesByWhatThePageSays() {
        assertThat(page("one").tag())
                .isEqualTo(page("one").tag())
                .isNotEqualTo(page("two").tag());
        assertThat(page("one").tag()).matches("W/\"[0-9a-f]{24}\"");
    }

    @Test
    void whoHasItIsKnownByAnyOfTheTags() {
        var page = page("one");
        assertThat(page.isKnown(null)).isFalse();
        assertThat(page.isKnown("W/\"other\"")).isFalse();
        assertThat(page.isKnown(page.tag())).isTrue();
        assertThat(page.isKnown("W/\"other\", " + page.tag())).isTrue();
        assertThat(page.isKnown(page.tag().substring(2))).isTrue();
        assertThat(page.isKnown("*")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br, gzip", "gzip;q=0.5, br", "*"})
    void gzipIsSentToWhoTakesIt(String accepted) {
        assertThat(KeptPage.isZipTaken(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.000", "identity", "xgzip", ",;,"})
    void andToNobodyElse(String accepted) {
        assertThat(KeptPage.isZipTaken(accepted)).isFalse();
        assertThat(KeptPage.isZipTaken(null)).isFalse();
    }
}
