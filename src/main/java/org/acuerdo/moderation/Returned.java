package org.acuerdo.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was asked for when a record was last given back. It stands until a later revision is published: the writer mends
 * by it, and the next reviewer looks whether it was done.
 *
 * @param number the revision that was given back
 * @param at when
 * @param by who gave it back
 * @param reason what to mend in the whole; null when all is said beside single fields
 * @param pins what to mend in single fields
 */
public record Returned(int number, Instant at, String by, String reason, List<Pin> pins) implements Serializable {

    /** What to mend in one field. */
    public record Pin(String field, String text) implements Serializable {}

    /** Of a chain of revisions, the newest first; null when nothing was asked for, or it is settled. */
    static Returned last(List<Revision> chain) {
        for (var revision : chain) {
            switch (revision.getState()) {
                case PUBLISHED -> {
                    return null;
                }
                case RETURNED -> {
                    if (!revision.isTakenBack()) {
                        return of(revision);
                    }
                }
                default -> {
                    // It may answer an earlier one.
                }
            }
        }
        return null;
    }

    private static Returned of(Revision revision) {
        return new Returned(
                revision.getNumber(),
                revision.getDecidedAt(),
                revision.getDecider().getName(),
                revision.getReason(),
                revision.getRemarks().stream()
                        .map(remark -> new Pin(remark.getField(), remark.getText()))
                        .toList());
    }

    /** What was said of a field. */
    public List<String> of(String field) {
        return pins.stream()
                .filter(pin -> pin.field().equals(field))
                .map(Pin::text)
                .toList();
    }
}
