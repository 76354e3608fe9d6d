package org.acuerdo.commitment;

/** How far a commitment is what a criterion asks for. */
public enum SmartLevel {
    /** It is. */
    MET,
    /** In part. */
    PARTLY,
    /** It is not. */
    NOT
}
