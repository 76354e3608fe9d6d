package org.acuerdo.publication;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * What all public commitments can be chosen and ordered by, as of one version of the public record: for each value the
 * numbers of the commitments that have it. Counting is joining sets of numbers, whatever their size. Never changes:
 * {@link FacetChange} makes another of it.
 */
final class FacetIndex {

    /** Before anything was read. */
    static final FacetIndex EMPTY = new FacetIndex(-1, new RoaringBitmap(), Map.of(), Map.of());

    private final long version;
    private final RoaringBitmap all;
    private final Map<Facet, Map<String, RoaringBitmap>> having;
    private final Map<Wanted.Order, Sequence> sequences;

    FacetIndex(
            long version,
            RoaringBitmap all,
            Map<Facet, Map<String, RoaringBitmap>> having,
            Map<Wanted.Order, Sequence> sequences) {
        this.version = version;
        this.all = all;
        this.having = having;
        this.sequences = sequences;
    }

    /** The version of the public record that it shows; it may be more than was asked for. */
    long version() {
        return version;
    }

    /** All commitments. */
    RoaringBitmap all() {
        return all;
    }

    /** The values of a facet, each with the commitments that have it. */
    Map<String, RoaringBitmap> having(Facet facet) {
        return having.getOrDefault(facet, Map.of());
    }

    /** The values of all facets. */
    Map<Facet, Map<String, RoaringBitmap>> having() {
        return having;
    }

    /** The commitments in each of the orders. */
    Map<Wanted.Order, Sequence> sequences() {
        return sequences;
    }

    /** The commitments in one of the orders. */
    Sequence sequence(Wanted.Order order) {
        return sequences.getOrDefault(order, Sequence.EMPTY);
    }

    /** How many there are, by each value of each facet. */
    Found count(RoaringBitmap words, Map<Facet, List<String>> chosen) {
        var fitting = RoaringBitmap.and(all, words);
        var left = left(words, chosen, null);
        var found = new Found(fitting.getLongCardinality(), left.getLongCardinality());
        for (var facet : Facet.values()) {
            var open = chosen.containsKey(facet) ? left(words, chosen, facet) : left;
            found.without(facet, open.getLongCardinality());
            having(facet).forEach((value, commitments) -> {
                var without = RoaringBitmap.andCardinality(open, commitments);
                if (without > 0) {
                    found.add(
                            facet,
                            value,
                            new Found.Count(
                                    without, open == left ? without : RoaringBitmap.andCardinality(left, commitments)));
                }
            });
        }
        return found;
    }

    /** The commitments that all choices leave of those with the words; or all but the choice by one facet. */
    RoaringBitmap left(RoaringBitmap words, Map<Facet, List<String>> chosen, Facet but) {
        var left = RoaringBitmap.and(all, words);
        chosen.forEach((facet, values) -> {
            if (facet != but) {
                var any = new RoaringBitmap();
                values.stream().map(having(facet)::get).forEach(one -> {
                    if (one != null) {
                        any.or(one);
                    }
                });
                left.and(any);
            }
        });
        return left;
    }

    /** So many of them, in their order. */
    List<Long> page(RoaringBitmap commitments, Wanted.Order order, long skipped, int most) {
        return sequence(order).of(commitments, skipped, most, order != Wanted.Order.END);
    }

    /** An empty map for each facet to fill. */
    static Map<Facet, Map<String, RoaringBitmap>> forEachFacet() {
        var maps = new EnumMap<Facet, Map<String, RoaringBitmap>>(Facet.class);
        for (var facet : Facet.values()) {
            maps.put(facet, new HashMap<>());
        }
        return maps;
    }
}
