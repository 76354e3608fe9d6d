package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerdo.moderation.WordDiff.Part;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marksTheWordsThatDiffer() {
        var sides = WordDiff.texts("Award for Good Practices", "Inter-American Award for Practices");
        assertThat(sides.before())
                .containsExactly(new Part("Award for ", false), new Part("Good ", true), new Part("Practices", false));
        assertThat(sides.after())
                .containsExactly(new Part("Inter-American ", true), new Part("Award for Practices", false));
    }

    @Test
    void whatWasEmptyHasNoParts() {
        var sides = WordDiff.texts("", "All of this");
        assertThat(sides.before()).isEmpty();
        assertThat(sides.after()).containsExactly(new Part("All of this", true));
    }

    @Test
    void sayingTheSameMarksNothing() {
        var sides = WordDiff.texts("One\n\ntwo  three", "One\n\ntwo  three");
        assertThat(sides.before()).isEqualTo(sides.after()).containsExactly(new Part("One\n\ntwo  three", false));
    }

    @Test
    void bothSidesTogetherLoseNothing() {
        var sides = WordDiff.texts("a b  c\nd e", "x b  c\ny e f");
        assertThat(text(sides.before())).isEqualTo("a b  c\nd e");
        assertThat(text(sides.after())).isEqualTo("x b  c\ny e f");
    }

    private static String text(List<Part> parts) {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    @Test
    void aListIsComparedItemByItem() {
        var sides = WordDiff.lists(List.of("Belize", "Guyana"), List.of("Guyana", "Jamaica"));
        assertThat(sides.before()).containsExactly(new Part("Belize", true), new Part("Guyana", false));
        assertThat(sides.after()).containsExactly(new Part("Guyana", false), new Part("Jamaica", true));
    }
}
