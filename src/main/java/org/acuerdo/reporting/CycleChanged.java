package org.acuerdo.reporting;

import org.acuerdo.platform.Failure;

/** Somebody else has changed the cycle since the page was opened. Nothing was changed. */
public class CycleChanged extends Failure {

    private static final long serialVersionUID = 1L;

    CycleChanged(Long cycleId) {
        super("Cycle " + cycleId + " has changed since", 409, "409");
    }
}
