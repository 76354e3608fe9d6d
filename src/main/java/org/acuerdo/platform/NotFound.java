package org.acuerdo.platform;

/** There is nothing at this address or under this number: answered with status 404 and nothing more. */
public class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    /** Nothing here. */
    public NotFound() {
        super("Not found", 404, "404");
    }
}
