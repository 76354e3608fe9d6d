package org.acuerdo.exchange;

/** Which way something would go. */
public enum Direction {
    /** The organization can give it. */
    OFFER,
    /** The organization needs it. */
    REQUEST;

    /** The one that fits it. */
    public Direction opposite() {
        return this == OFFER ? REQUEST : OFFER;
    }
}
