package org.acuerdo.reference;

/** The lists that an administrator keeps. */
public enum ReferenceKind {
    /** Engagement areas, by which the road map is ordered. */
    AREA,
    /** Sectors of society that a commitment joins. */
    SECTOR,
    /** Targets of the Sustainable Development Goals. */
    SDG_TARGET
}
