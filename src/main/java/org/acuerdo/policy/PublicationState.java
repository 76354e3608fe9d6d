package org.acuerdo.policy;

/** Where the newest revision of a record stands. */
public enum PublicationState {
    /** Being written; seen by its organization and the secretariat. */
    DRAFT,
    /** Waits for the organization's validating authority. */
    IN_VALIDATION,
    /** Waits for the secretariat. */
    SUBMITTED,
    /** Given back with a reason. */
    RETURNED,
    /** Approved, and goes public with others at a moment that is set. */
    SCHEDULED,
    /** Read by the public. */
    PUBLISHED,
    /** Was public; its address says why it no longer is. */
    WITHDRAWN,
    /** Was public; another record that is the same stands for it. */
    MERGED
}
