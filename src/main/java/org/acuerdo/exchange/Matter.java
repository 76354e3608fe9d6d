package org.acuerdo.exchange;

/** What kind of thing is needed or given. */
public enum Matter {
    /** People who know how. */
    EXPERTISE,
    /** Money. */
    FUNDS,
    /** A place to meet. */
    VENUE,
    /** Figures and what is known. */
    DATA
}
