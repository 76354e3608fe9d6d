package org.acuerdo.exchange;

/** What came of somebody's asking to be introduced. */
public enum IntroductionState {
    /** The secretariat looks at it. */
    ASKED,
    /** Both sides know of each other. */
    INTRODUCED,
    /** The secretariat did not introduce them, and said why. */
    REFUSED,
    /** The other side said no, and why. */
    DECLINED
}
