package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void aTextFallsIntoWhatWasFoundAndWhatStandsAroundIt() {
        assertThat(Highlight.of("A \uE000mentor\uE001 for each"))
                .containsExactly(
                        new Highlight("A ", false), new Highlight("mentor", true), new Highlight(" for each", false));
        assertThat(Highlight.of("\uE000Two\uE001 \uE000words\uE001"))
                .containsExactly(new Highlight("Two", true), new Highlight(" ", false), new Highlight("words", true));
        assertThat(Highlight.of("nothing")).containsExactly(new Highlight("nothing", false));
        assertThat(Highlight.of("")).isEmpty();
    }

    @Test
    void marksThatPartNothingLoseNoText() {
        assertThat(Highlight.of("a\uE001b")).extracting(Highlight::text).containsExactly("ab");
        assertThat(Highlight.of("a\uE000b")).extracting(Highlight::text).containsExactly("a", "b");
    }
}
