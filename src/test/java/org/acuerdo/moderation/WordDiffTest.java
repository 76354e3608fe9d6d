package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.acuerdo.moderation.WordDiff.Item;
import org.acuerdo.moderation.WordDiff.Part;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marksTheWordsThatDiffer() {
        var sides = WordDiff.texts("Award for Good Practices", "Inter-American Award for Practices");
        assertThat(sides.before())
                .containsExactly(
                        List.of(new Part("Award for ", false), new Part("Good ", true), new Part("Practices", false)));
        assertThat(sides.after())
                .containsExactly(List.of(new Part("Inter-American ", true), new Part("Award for Practices", false)));
    }

    @Test
    void whatWasEmptyHasNoParts() {
        var sides = WordDiff.texts("", "All of this");
        assertThat(sides.before()).isEmpty();
        assertThat(sides.after()).containsExactly(List.of(new Part("All of this", true)));
    }

    @Test
    void sayingTheSameMarksNothing() {
        var sides = WordDiff.texts("One\n\ntwo  three", "One\n\ntwo  three");
        assertThat(sides.before())
                .isEqualTo(sides.after())
                .containsExactly(List.of(new Part("One\n\ntwo  three", false)));
    }

    @Test
    void bothSidesTogetherLoseNothing() {
        var sides = WordDiff.texts("a b  c\nd e", "x b  c\ny e f");
        assertThat(text(sides.before())).isEqualTo("a b  c\nd e");
        assertThat(text(sides.after())).isEqualTo("x b  c\ny e f");
    }

    private static String text(List<List<Part>> items) {
        return String.join("", items.get(0).stream().map(Part::text).toList());
    }

    private static List<Item> names(String... names) {
        return Arrays.stream(names).map(name -> new Item(null, name)).toList();
    }

    private static List<Item> texts(String... texts) {
        return Arrays.stream(texts).map(text -> new Item(text, text)).toList();
    }

    private static List<Part> same(String text) {
        return List.of(new Part(text, false));
    }

    private static List<Part> other(String text) {
        return List.of(new Part(text, true));
    }

    @Test
    void aListIsComparedItemByItem() {
        var sides = WordDiff.lists(names("Belize", "Guyana"), names("Guyana", "Jamaica"));
        assertThat(sides.before()).containsExactly(other("Belize"), same("Guyana"));
        assertThat(sides.after()).containsExactly(same("Guyana"), other("Jamaica"));
    }

    @Test
    void namesAreThereOrNotHoweverAlike() {
        var sides = WordDiff.lists(names("Ministry of Women, Peru"), names("Ministry of Women, Chile"));
        assertThat(sides.before()).containsExactly(other("Ministry of Women, Peru"));
        assertThat(sides.after()).containsExactly(other("Ministry of Women, Chile"));
    }

    @Test
    void anItemThatOnlyMovedHasNotChanged() {
        var sides = WordDiff.lists(texts("One", "Two", "Three"), texts("Three", "One", "Two"));
        assertThat(sides.before()).containsExactly(same("One"), same("Two"), same("Three"));
        assertThat(sides.after()).containsExactly(same("Three"), same("One"), same("Two"));
    }

    @Test
    void oneOfTwoEqualItemsIsGoneWhenOneIs() {
        var sides = WordDiff.lists(texts("One", "One"), texts("One"));
        assertThat(sides.before()).containsExactly(same("One"), other("One"));
        assertThat(sides.after()).containsExactly(same("One"));
    }

    @Test
    void anItemKnownByItsNameShowsWhatChangedInIt() {
        var sides = WordDiff.lists(
                List.of(new Item("Course held", "Course held; due 1 May"), new Item("Book out", "Book out; due 2 May")),
                List.of(
                        new Item("Book out", "Book out; due 2 May"),
                        new Item("Course held", "Course held; due 9 May")));
        assertThat(sides.before().get(0))
                .containsExactly(new Part("Course held; due ", false), new Part("1 ", true), new Part("May", false));
        assertThat(sides.before().get(1)).isEqualTo(same("Book out; due 2 May"));
        assertThat(sides.after().get(1))
                .containsExactly(new Part("Course held; due ", false), new Part("9 ", true), new Part("May", false));
    }

    @Test
    void whatHasLittleInCommonIsGoneAndNew() {
        var sides = WordDiff.lists(
                texts("A list of mentors is made", "It is kept up to date"),
                texts("A list of mentors is made", "Money is found in each State"));
        assertThat(sides.before().get(1)).isEqualTo(other("It is kept up to date"));
        assertThat(sides.after().get(1)).isEqualTo(other("Money is found in each State"));
    }
}
