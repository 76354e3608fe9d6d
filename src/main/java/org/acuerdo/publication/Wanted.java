package org.acuerdo.publication;

import java.util.List;
import java.util.Map;

/**
 * Which commitments a reader wants to see, and how.
 *
 * @param words what they searched for; empty when nothing
 * @param chosen for each facet in use the values, as the database knows them
 * @param page from 1
 */
public record Wanted(String words, Map<Facet, List<String>> chosen, Order order, int page) {

    /** The orders that a reader can choose. */
    public enum Order {
        /** What fits the words best comes first. */
        RELEVANCE,
        /** What began last comes first. */
        NEWEST,
        /** What ends first comes first; what has no end comes last. */
        END,
        /** What is farthest comes first; what never reported comes last. */
        PROGRESS
    }

    boolean searches() {
        return !words.isEmpty();
    }

    /** The same with other words. */
    Wanted with(String other) {
        return new Wanted(other, chosen, order, page);
    }
}
