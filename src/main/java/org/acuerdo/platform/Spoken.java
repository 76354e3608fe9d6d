package org.acuerdo.platform;

import java.io.PrintStream;

/** Sentences for the person who starts the portal, on its standard output; all else goes to the log. */
public final class Spoken {

    /** By this beginning whoever starts the server can tell the portal's own words from the server's. */
    private static final String MARK = "Acuerdo: ";

    private static final PrintStream CONSOLE = System.out;

    private Spoken() {}

    /** Says a sentence. */
    public static void say(String sentence) {
        CONSOLE.println(MARK + sentence);
        CONSOLE.flush();
    }
}
