package org.acuerdo.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text in which words were found.
 *
 * @param hit whether it is what was searched for
 */
public record Highlight(String text, boolean hit) {

    /** What the database puts around a word that was found: nobody types these, and no font shows them. */
    static final String START = "\uE000";

    static final String STOP = "\uE001";

    /** How the database is to mark a whole text. */
    static final String WHOLE = "StartSel=" + START + ",StopSel=" + STOP + ",HighlightAll=true";

    /** How the database is to cut out and mark the places that fit best. */
    static final String PLACES = "StartSel=" + START + ",StopSel=" + STOP
            + ",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=\" … \"";

    /** The pieces of a text that the database has marked. */
    static List<Highlight> of(String marked) {
        var pieces = new ArrayList<Highlight>();
        for (var part : marked.split(START, -1)) {
            var end = pieces.isEmpty() && !marked.startsWith(START) ? -1 : part.indexOf(STOP);
            add(pieces, part.substring(0, Math.max(0, end)), true);
            add(pieces, part.substring(end + 1).replace(STOP, ""), false);
        }
        return pieces;
    }

    private static void add(List<Highlight> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Highlight(text, hit));
        }
    }
}
