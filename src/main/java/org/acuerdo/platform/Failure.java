package org.acuerdo.platform;

import java.util.List;

/** A foreseen failure: it knows the HTTP status (RFC 9110) that answers it and the text that explains it. */
public abstract class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    /**
     * A failure.
     *
     * @param message for the log; never shown
     * @param reason the last part of the key of the text on the error page, as in {@code error.expired.title}
     */
    protected Failure(String message, int status, String reason) {
        super(message);
        this.status = status;
        this.reason = reason;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** Which text the error page shows. */
    public String reason() {
        return reason;
    }

    /** The key of a text that tells more of why; null when there is no more to tell. */
    public String detail() {
        return null;
    }

    /** What that text is filled with. */
    public List<Object> arguments() {
        return List.of();
    }
}
