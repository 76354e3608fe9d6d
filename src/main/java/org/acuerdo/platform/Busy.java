package org.acuerdo.platform;

/** What takes long to make can't be made just now; answered with status 503 (RFC 9110). */
public class Busy extends Failure {

    private static final long serialVersionUID = 1L;

    /** For this cause, if there is one. */
    public Busy(Throwable cause) {
        super("It cannot be made now", 503, "busy");
        initCause(cause);
    }
}
