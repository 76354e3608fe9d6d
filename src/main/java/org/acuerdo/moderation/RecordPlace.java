package org.acuerdo.moderation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the list of all records, which stays the same place while others move: behind this record, as it was changed
 * then.
 */
public record RecordPlace(Instant changedAt, Long recordId) {

    private static final Pattern WORD = Pattern.compile("(\\d{1,16})-(\\d{1,18})");

    /** From an address; nothing when it makes no sense. */
    static Optional<RecordPlace> of(String word) {
        var place = WORD.matcher(word);
        return place.matches()
                ? Optional.of(new RecordPlace(
                        Instant.EPOCH.plus(Long.parseLong(place.group(1)), ChronoUnit.MICROS),
                        Long.valueOf(place.group(2))))
                : Optional.empty();
    }

    /** As it stands in an address. */
    String word() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, changedAt) + "-" + recordId;
    }
}
