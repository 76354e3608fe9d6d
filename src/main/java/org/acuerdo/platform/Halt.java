package org.acuerdo.platform;

import java.io.PrintStream;
import java.util.List;

/**
 * Ends the server when the portal can't run. The portal is the server's only application: one that stayed up without it
 * would look alive to whoever watches it.
 */
final class Halt {

    /** A line that begins so is meant for the person who starts the portal. */
    private static final String SPOKEN = "Acuerdo: ";

    private static final PrintStream CONSOLE = System.out;

    private Halt() {}

    /** Says why, a sentence a line, and ends the process with status 1. */
    static void with(List<String> sentences) {
        sentences.forEach(sentence -> CONSOLE.println(SPOKEN + sentence));
        CONSOLE.flush();
        // Not System.exit: its hooks wait for the deployment that this call is part of.
        Runtime.getRuntime().halt(1);
    }
}
