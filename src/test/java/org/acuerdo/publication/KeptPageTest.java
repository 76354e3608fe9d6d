package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
    void itIsKeptInEachCodingAndLongTextsGetSmaller() {
        var page = page("the same again ".repeat(500));
        assertThat(page.bodies()).containsOnlyKeys(Coding.BROTLI, Coding.GZIP, Coding.IDENTITY);
        assertThat(page.bodies().get(Coding.IDENTITY)).hasSize(7500);
        assertThat(page.bodies().get(Coding.GZIP)).hasSizeLessThan(200);
        assertThat(page.bodies().get(Coding.BROTLI)).hasSizeLessThan(100);
        assertThat(page.size()).isGreaterThan(7500);
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
}
