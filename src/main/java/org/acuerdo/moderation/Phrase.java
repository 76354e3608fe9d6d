package org.acuerdo.moderation;

import java.util.function.Consumer;

/**
 * A part of a content that is words, and so can be put into another language.
 *
 * @param key names it within the content for good: in the next revision the same part has the same key
 * @param field its name in the form, whose label says what it is
 * @param number which of several it is; null where there is only one
 * @param text what it says, in the language of the content
 * @param longest how many characters it may have, or each line of it
 * @param lines whether it is a list, one item on each line
 * @param put puts another text in its place in the content
 */
public record Phrase(
        String key, String field, Integer number, String text, int longest, boolean lines, Consumer<String> put) {}
