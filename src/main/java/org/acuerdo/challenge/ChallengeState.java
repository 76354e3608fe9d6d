package org.acuerdo.challenge;

/** How far the public's word about a record is. */
public enum ChallengeState {
    /** Nobody has confirmed the address it came from; the secretariat does not see it. */
    UNCONFIRMED,
    /** It waits for the secretariat. */
    NEW,
    /** The maker is asked for its answer, until a day that was set. */
    WITH_MAKER,
    /** The maker has answered; it waits for what the secretariat finds. */
    ANSWERED,
    /** Found to be right: it stands on the record. */
    UPHELD,
    /** Found not to be right. */
    NOT_UPHELD,
    /** Not about this record, or nothing that can be looked into. */
    SET_ASIDE,
    /** The same was said before, and is looked into there. */
    DUPLICATE;

    /** Whether there is anything left to decide. */
    public boolean isOpen() {
        return this == NEW || this == WITH_MAKER || this == ANSWERED;
    }
}
