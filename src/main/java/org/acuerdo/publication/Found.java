package org.acuerdo.publication;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How many commitments a search found, by facet and value. */
class Found {

    /** How many have a value: of those that all other choices leave, and of those that all choices leave. */
    record Count(long open, long within) {}

    private final Map<Facet, Map<String, Count>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, Long> without = new EnumMap<>(Facet.class);
    private final long total;
    private final long unfiltered;

    Found(long unfiltered, long total) {
        this.unfiltered = unfiltered;
        this.total = total;
    }

    /** Notes how many have a value. */
    void add(Facet facet, String value, Count count) {
        counts.computeIfAbsent(facet, same -> new HashMap<>()).put(value, count);
    }

    /** Notes how many there would be if nothing were chosen by a facet. */
    void without(Facet facet, long count) {
        without.put(facet, count);
    }

    /** How many all choices leave. */
    long total() {
        return total;
    }

    /** How many have the words, whatever else was chosen. */
    long unfiltered() {
        return unfiltered;
    }

    /** How many there would be if nothing were chosen by this facet. */
    long without(Facet facet) {
        return without.getOrDefault(facet, total);
    }

    /** How many have this value. */
    Count of(Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, new Count(0, 0));
    }

    /** The values that some record has, with their counts. */
    Map<String, Count> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }
}
