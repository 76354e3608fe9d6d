package org.acuerdo.publication.picture;

import org.acuerdo.platform.Failure;

/** A picture can't be made just now; answered with status 503, and the drawing can be had as SVG. */
public class Busy extends Failure {

    private static final long serialVersionUID = 1L;

    Busy(Throwable cause) {
        super("No picture can be made now", 503, "busy");
        initCause(cause);
    }
}
