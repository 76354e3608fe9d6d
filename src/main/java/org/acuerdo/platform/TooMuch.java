package org.acuerdo.platform;

/** More was sent at once than the portal takes: answered with status 413. */
public class TooMuch extends Failure {

    private static final long serialVersionUID = 1L;

    /** Too much. */
    public TooMuch() {
        super("Too much at once", 413, "413");
    }
}
