package org.acuerdo.account;

/** How it stands with a one-time link, with the status that answers it. */
public enum LinkState {
    /** It can be used. */
    GOOD(200),
    /** It was used. */
    USED(410),
    /** Its time is over. */
    EXPIRED(410),
    /** A newer one took its place, or somebody took it back. */
    REVOKED(410),
    /** The portal never gave it: it was altered, is not whole, or is of another portal. */
    UNKNOWN(404),
    /** It is good, and for somebody else than the person who is signed in here. */
    FOREIGN(403);

    private final int status;

    LinkState(int status) {
        this.status = status;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }
}
