package org.acuerdo.audit;

import java.time.Instant;
import java.util.Collection;

/**
 * Which entries are looked for; null asks for all.
 *
 * @param accounts of who did it; an empty collection finds nothing
 * @param deed what was done
 * @param recordId to which record
 * @param outcome what came of it
 * @param from not before this moment
 * @param until before this moment
 * @param origin from which address
 * @param before only those older than the entry with this number: the next page
 */
public record AuditSearch(
        Collection<Long> accounts,
        String deed,
        Long recordId,
        AuditEntry.Outcome outcome,
        Instant from,
        Instant until,
        String origin,
        Long before) {}
