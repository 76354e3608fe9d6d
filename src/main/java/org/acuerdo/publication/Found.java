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
    private long total;
    private long unfiltered;

    /** Takes a row of the database: what it counts, the value, and the two numbers. */
    void add(String what, String value, long open, long within) {
        if (what.equals("ALL")) {
            unfiltered = open;
            total = within;
        } else if (what.equals("WITHOUT")) {
            without.put(Facet.valueOf(value), open);
        } else if (value != null) {
            counts.computeIfAbsent(Facet.valueOf(what), facet -> new HashMap<>())
                    .put(value, new Count(open, within));
        }
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
