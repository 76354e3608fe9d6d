package org.acuerdo.audit;

import java.time.Instant;
import java.util.Collection;

/**
 * Which entries are looked for, and in which order; null asks for all.
 *
 * @param accounts of who did it; an empty collection finds nothing
 * @param organizationId for which organization
 * @param deed what was done
 * @param recordId to which record
 * @param outcome what came of it
 * @param from not before this moment
 * @param until before this moment
 * @param origin from which address
 * @param order null for the newest first
 */
public record AuditSearch(
        Collection<Long> accounts,
        Long organizationId,
        String deed,
        Long recordId,
        AuditEntry.Outcome outcome,
        Instant from,
        Instant until,
        String origin,
        Order order,
        boolean down) {

    /** What they can be ordered by. */
    public enum Order {
        /** What was done. */
        DEED("deed"),
        /** What came of it. */
        OUTCOME("outcome"),
        /** When. */
        WHEN("at"),
        /** From which address. */
        ORIGIN("origin");

        private final String field;

        Order(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** The same, in this order. */
    public AuditSearch by(Order wanted, boolean backwards) {
        return new AuditSearch(
                accounts, organizationId, deed, recordId, outcome, from, until, origin, wanted, backwards);
    }
}
