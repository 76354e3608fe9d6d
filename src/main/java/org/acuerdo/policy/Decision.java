package org.acuerdo.policy;

/** The policy's answer. */
public enum Decision {
    /** Yes. */
    ALLOWED,
    /** Nobody is signed in. */
    NOT_SIGNED_IN,
    /** The person's role has no say in this. */
    NOT_YOUR_ROLE,
    /** The record belongs to another organization. */
    NOT_YOUR_ORGANIZATION,
    /** It could be done, but not as the record stands now. */
    NOT_NOW;

    /** Whether it may be done. */
    public boolean isAllowed() {
        return this == ALLOWED;
    }
}
