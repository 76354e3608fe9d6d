package org.acuerdo.exchange;

/** How an organization wants to be introduced to another one. */
public enum Way {
    /** At once, with each other's contacts. */
    DIRECTLY,
    /** By the secretariat, which looks at it first. */
    THROUGH_SECRETARIAT
}
