package org.acuerdo.translation;

/** Where a revision of a translation stands. */
public enum TranslationState {
    /** Being written. */
    DRAFT,
    /** Waits for the secretariat. */
    SUBMITTED,
    /** Given back with a reason. */
    RETURNED,
    /** Read by the public. */
    APPROVED
}
