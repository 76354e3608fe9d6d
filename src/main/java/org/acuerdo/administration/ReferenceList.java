package org.acuerdo.administration;

import java.util.Arrays;
import java.util.Optional;
import org.acuerdo.reference.ReferenceKind;

/** The lists that records choose from, as they stand in addresses. */
public enum ReferenceList {
    /** Engagement areas. */
    AREAS("areas", ReferenceKind.AREA),
    /** Sectors of society. */
    SECTORS("sectors", ReferenceKind.SECTOR),
    /** Targets of the Sustainable Development Goals. */
    TARGETS("sdg-targets", ReferenceKind.SDG_TARGET),
    /** Countries: their names are known, their place on the map is kept. */
    COUNTRIES("countries", null);

    private final String word;
    private final ReferenceKind kind;

    ReferenceList(String word, ReferenceKind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** How it stands in addresses. */
    public String getWord() {
        return word;
    }

    /** Which rows it has; null for countries. */
    public ReferenceKind getKind() {
        return kind;
    }

    /** The one with this word. */
    static Optional<ReferenceList> of(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }

    /** The one that has rows of this kind. */
    static ReferenceList of(ReferenceKind kind) {
        return Arrays.stream(values())
                .filter(list -> list.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
