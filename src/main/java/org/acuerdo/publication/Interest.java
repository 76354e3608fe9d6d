package org.acuerdo.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerdo.moderation.RecordKind;

/**
 * Something public that people can want to hear of: all that is published, a record, an engagement area, an organization
 * or a country. It is written as its address is behind the language, such as {@code areas/mentorship}, and empty for all.
 *
 * @param kind what it is
 * @param key what stands in its address: a reference, code, slug or country code; empty for all
 */
public record Interest(Kind kind, String key) {

    /** The kinds. */
    public enum Kind {
        /** All that is published. */
        ALL(""),
        /** A commitment and what comes of it. */
        COMMITMENT("commitments"),
        /** A dialogue and what comes of it. */
        DIALOGUE("dialogues"),
        /** An action of the road map. */
        ACTION("actions"),
        /** An engagement area. */
        AREA("areas"),
        /** An organization: what it makes and has a part in. */
        ORGANIZATION("organizations"),
        /** A country: what takes place in it. */
        COUNTRY("countries");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Whether it is a record. */
        public boolean isRecord() {
            return this == COMMITMENT || this == DIALOGUE || this == ACTION;
        }

        /** The kind of record that it is, if it is one. */
        public RecordKind record() {
            return RecordKind.valueOf(name());
        }
    }

    /** All that is published. */
    public static final Interest ALL = new Interest(Kind.ALL, "");

    private static final Pattern PATH =
            Pattern.compile("(commitments|dialogues|actions|areas|organizations|countries)/([\\w-]{1,80})");

    /** From an address behind the language; nothing when nothing public can stand there. */
    public static Optional<Interest> of(String path) {
        if (path == null || path.isEmpty()) {
            return path == null ? Optional.empty() : Optional.of(ALL);
        }
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (kind.word.equals(parts.group(1))) {
                var key = kind == Kind.COUNTRY ? parts.group(2).toUpperCase(Locale.ROOT) : parts.group(2);
                return Optional.of(new Interest(kind, key));
            }
        }
        return Optional.empty();
    }

    /** A record. */
    public static Interest record(RecordKind kind, String reference) {
        return new Interest(Kind.valueOf(kind.name()), reference);
    }

    /** As it is written. */
    public String path() {
        return kind == Kind.ALL ? "" : kind.word + "/" + key;
    }

    /** The address of its feed behind the language. */
    public String feed() {
        return kind == Kind.ALL ? "feed.atom" : path() + "/feed.atom";
    }
}
