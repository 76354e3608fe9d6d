package org.acuerdo.queue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record that was chosen on the queue, with the stamp of what was read there. As a text: {@code 57-340.2}.
 *
 * @param recordId which
 * @param stamp of the revision that was read
 */
public record Chosen(Long recordId, String stamp) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18}\\.\\d{1,9})");

    /** Reads it; nothing when it makes no sense. */
    public static Optional<Chosen> of(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new Chosen(Long.valueOf(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return recordId + "-" + stamp;
    }
}
