package org.acuerdo.platform;

import java.util.List;

/**
 * Ends the server when the portal can't run. The portal is the server's only application: one that stayed up without it
 * would look alive to whoever watches it.
 */
final class Halt {

    private Halt() {}

    /** Says why, a sentence a line, and ends the process with status 1. */
    static void with(List<String> sentences) {
        sentences.forEach(Spoken::say);
        // Not System.exit: its hooks wait for the deployment that this call is part of.
        Runtime.getRuntime().halt(1);
    }
}
