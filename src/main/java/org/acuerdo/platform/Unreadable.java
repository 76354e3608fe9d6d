package org.acuerdo.platform;

/** What was sent can't be a text, whatever it is: answered with status 400. */
public class Unreadable extends Failure {

    private static final long serialVersionUID = 1L;

    /** It makes no sense. */
    public Unreadable() {
        super("Unreadable", 400, "400");
    }
}
