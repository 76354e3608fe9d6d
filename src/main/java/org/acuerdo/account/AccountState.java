package org.acuerdo.account;

import java.time.Instant;

/** How it stands with an account; it follows from what happened, and is kept nowhere. */
public enum AccountState {
    /** Invited, and the link is still good. */
    INVITED,
    /** Invited, and the link is too old. */
    LAPSED,
    /** Invited, and that was taken back before the person came. */
    WITHDRAWN,
    /** Takes part. */
    ACTIVE,
    /** Took part once, and may no longer sign in. */
    CLOSED;

    /**
     * How it stands with one.
     *
     * @param invitedUntil until when the newest invitation is or was good; null when there is none
     */
    static AccountState of(Account account, Instant invitedUntil, Instant now) {
        if (account.isJoined()) {
            return account.isDisabled() ? CLOSED : ACTIVE;
        }
        if (account.isDisabled()) {
            return WITHDRAWN;
        }
        return invitedUntil != null && now.isBefore(invitedUntil) ? INVITED : LAPSED;
    }
}
