package org.acuerdo.moderation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Where two versions of a value differ: word by word in a text, item by item in a list. */
public final class WordDiff {

    /**
     * A part of one version.
     *
     * @param changed whether the other version has it otherwise, or not at all
     */
    public record Part(String text, boolean changed) {}

    /** Both versions, each in the order in which it is read. */
    public record Sides(List<Part> before, List<Part> after) {}

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
        return new Sides(parts(old, gone), parts(now, come));
    }

    /** Two lists, item by item; the order alone changes nothing. */
    public static Sides lists(List<String> before, List<String> after) {
        return new Sides(items(before, after), items(after, before));
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

    private static List<Part> items(Collection<String> items, Collection<String> others) {
        return items.stream()
                .map(item -> new Part(item, !others.contains(item)))
                .toList();
    }
}
