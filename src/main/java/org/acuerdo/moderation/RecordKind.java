package org.acuerdo.moderation;

import java.util.Locale;

/** The kinds of record that are moderated. */
public enum RecordKind {
    /** What one organization promises. */
    COMMITMENT("commitments"),
    /** A meeting, and what was agreed in it. */
    DIALOGUE("dialogues"),
    /** What will be done in an engagement area. */
    ACTION("actions"),
    /** How far a commitment is. */
    UPDATE("updates");

    private final String path;

    RecordKind(String path) {
        this.path = path;
    }

    /** The letter that its references begin with. */
    public String prefix() {
        return name().substring(0, 1);
    }

    /** The word for it in addresses. */
    public String getPath() {
        return path;
    }

    /** The word for it in the keys of texts. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
