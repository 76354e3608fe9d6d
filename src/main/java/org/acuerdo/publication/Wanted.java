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
        PROGRESS;

        /** The order of records {@code p}, where {@code query} is what is searched for in their words. */
        String by(String words, String query) {
            return switch (this) {
                case RELEVANCE -> "ts_rank(" + words + ", " + query + ") desc, p.record_id desc";
                case NEWEST -> "p.starts_on desc, p.record_id desc";
                case END -> "coalesce(p.ends_on, date '9999-12-31'), p.record_id";
                case PROGRESS -> "coalesce(p.percent, -1) desc, p.record_id desc";
            };
        }
    }

    boolean searches() {
        return !words.isEmpty();
    }

    /** The same with other words. */
    Wanted with(String other) {
        return new Wanted(other, chosen, order, page);
    }
}
