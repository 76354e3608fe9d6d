package org.acuerdo.platform;

/** Somebody else has changed it since the person opened it. Nothing was changed. */
public class Overtaken extends Failure {

    private static final long serialVersionUID = 1L;

    /** Somebody was faster. */
    public Overtaken() {
        super("Changed by somebody else since", 409, "stale");
    }
}
