package org.acuerdo.moderation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where two versions of a value differ: word by word in a text, item by item in a list. */
public final class WordDiff {

    /**
     * A part of one version.
     *
     * @param changed whether the other version has it otherwise, or not at all
     */
    public record Part(String text, boolean changed) {}

    /**
     * An item of a list.
     *
     * @param name what people know it by; two items with names alike are the same one, changed. Null when an item is
     *     either there or not
     * @param text all that it says
     */
    public record Item(String name, String text) {}

    /** Both versions, each in the order in which it is read: items of a list, or one text, in parts. */
    public record Sides(List<List<Part>> before, List<List<Part>> after) {}

    /** From here on two names are taken for the same one, changed: half of their words. */
    private static final double ALIKE = 0.5;

    /** Lists with more that differ are compared without looking for names alike. */
    private static final int MOST_PAIRS = 10_000;

    private WordDiff() {}

    /** Two texts, word by word. */
    public static Sides texts(String before, String after) {
        var old = words(before);
        var now = words(after);
        var gone = new BitSet();
        var come = new BitSet();
        DiffUtils.diff(old, now).getDeltas().forEach(delta -> {
            mark(gone, delta.getSource());
            mark(come, delta.getTarget());
        });
        return new Sides(oneOrNone(parts(old, gone)), oneOrNone(parts(now, come)));
    }

    private static List<List<Part>> oneOrNone(List<Part> parts) {
        return parts.isEmpty() ? List.of() : List.of(parts);
    }

    /**
     * Two lists, item by item: one that only moved has not changed, and one that has another date or word shows where.
     */
    public static Sides lists(List<Item> before, List<Item> after) {
        var old = whole(before);
        var now = whole(after);
        var gone = places(before.size());
        var come = places(after.size());
        gone.removeIf(place -> {
            var same = first(
                    come,
                    other -> after.get(other).text().equals(before.get(place).text()));
            same.ifPresent(other -> {
                come.remove(other);
                old.set(place, List.of(new Part(before.get(place).text(), false)));
                now.set(other, List.of(new Part(after.get(other).text(), false)));
            });
            return same.isPresent();
        });
        for (var pair : pairs(before, after, gone, come)) {
            if (gone.contains(pair.was()) && come.contains(pair.is())) {
                gone.remove(pair.was());
                come.remove(pair.is());
                var sides = texts(
                        before.get(pair.was()).text(), after.get(pair.is()).text());
                old.set(pair.was(), sides.before().get(0));
                now.set(pair.is(), sides.after().get(0));
            }
        }
        return new Sides(old, now);
    }

    private record Pair(Integer was, Integer is, double alike) {}

    private static List<Pair> pairs(List<Item> before, List<Item> after, List<Integer> gone, List<Integer> come) {
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            return List.of();
        }
        return gone.stream()
                .flatMap(was -> come.stream()
                        .map(is -> new Pair(
                                was,
                                is,
                                alike(before.get(was).name(), after.get(is).name()))))
                .filter(pair -> pair.alike() >= ALIKE)
                .sorted(Comparator.comparingDouble(Pair::alike).reversed())
                .toList();
    }

    /** Which part of their words two names share, from 0 to 1. */
    private static double alike(String one, String other) {
        if (one == null || other == null) {
            return 0;
        }
        var left = bare(one);
        var right = bare(other);
        var all = left.size() + right.size();
        left.removeIf(word -> !right.remove(word));
        return 2.0 * left.size() / all;
    }

    private static List<String> bare(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Integer> first(List<Integer> places, Predicate<Integer> wanted) {
        return places.stream().filter(wanted).findFirst();
    }

    private static List<Integer> places(int size) {
        return IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<List<Part>> whole(List<Item> items) {
        return items.stream()
                .map(item -> List.of(new Part(item.text(), true)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A word takes along the space behind it, so that neighbours that changed make one part. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void mark(BitSet marked, Chunk<String> chunk) {
        marked.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private static List<Part> parts(List<String> words, BitSet changed) {
        var parts = new ArrayList<Part>();
        var from = 0;
        while (from < words.size()) {
            var marked = changed.get(from);
            var end = marked ? changed.nextClearBit(from) : changed.nextSetBit(from);
            var to = end < 0 || end > words.size() ? words.size() : end;
            parts.add(new Part(String.join("", words.subList(from, to)), marked));
            from = to;
        }
        return parts;
    }
}
