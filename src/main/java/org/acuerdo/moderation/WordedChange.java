package org.acuerdo.moderation;

import java.util.List;

/**
 * A field that differs between two contents, in the reader's words.
 *
 * @param field its name in the form
 * @param label what the form calls it
 * @param before what it said then; empty when it said nothing
 * @param after what it says now; empty when it says nothing
 */
public record WordedChange(String field, String label, List<Piece> before, List<Piece> after) {

    /**
     * A part of a text.
     *
     * @param text the words, with the spaces between them and the next
     * @param changed whether the other side lacks it
     */
    public record Piece(String text, boolean changed) {}
}
