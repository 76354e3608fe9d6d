package org.acuerdo.platform;

/** A form without its token, or with one that is no longer good: answered with status 403. */
public class Expired extends Failure {

    private static final long serialVersionUID = 1L;

    /** Not ours, or open too long. */
    public Expired() {
        super("A form without a good token", 403, "expired");
    }
}
