package org.acuerdo.commitment;

/** What makes a promise one that can be kept and checked: the five that S.M.A.R.T. stands for. */
public enum SmartCriterion {
    /** A reader abroad knows what will be done. */
    SPECIFIC,
    /** A number tells whether it is kept. */
    MEASURABLE,
    /** Somebody keeps it, with means. Doran's own word was "assignable": it is said who does it. */
    ACHIEVABLE,
    /** It serves what was agreed. */
    RELEVANT,
    /** It has a last day. */
    TIME_BOUND
}
