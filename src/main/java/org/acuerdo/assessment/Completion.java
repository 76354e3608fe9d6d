package org.acuerdo.assessment;

import java.util.Arrays;
import java.util.List;

/** How far a commitment is, as the secretariat found it. Never mixed with what its maker reports. */
public enum Completion {
    /** Nobody has looked yet. It is the absence of an assessment, and no assessment says it. */
    NOT_ASSESSED,
    /** There is nothing to judge by. */
    NO_EVIDENCE,
    /** What was looked at shows that nothing was begun. */
    NOT_STARTED,
    /** Some of it was done. */
    LIMITED,
    /** Most of it was done. */
    SUBSTANTIAL,
    /** All of it was done. */
    COMPLETE;

    /** What an assessment can say, from the least to the most. */
    public static List<Completion> findings() {
        return Arrays.stream(values()).filter(value -> value != NOT_ASSESSED).toList();
    }

    /** Whether this can be said of what rests on such evidence. */
    public boolean canRestOn(EvidenceLevel level) {
        return switch (this) {
            case NOT_ASSESSED -> false;
            case NO_EVIDENCE -> level == EvidenceLevel.NONE;
            case NOT_STARTED -> level != null;
            case LIMITED, SUBSTANTIAL, COMPLETE -> level != null && level != EvidenceLevel.NONE;
        };
    }
}
