package org.acuerdo.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the parts of a content that are words. What says nothing is none. */
public class Phrases {

    private final List<Phrase> found = new ArrayList<>();

    /** The parts of a content that are words, in the order of its form. */
    public static List<Phrase> of(Content content) {
        var phrases = new Phrases();
        content.words(phrases);
        return List.copyOf(phrases.found);
    }

    /** Adds a text. */
    public void text(String field, String text, int longest, Consumer<String> put) {
        add(new Phrase(field, field, null, text, longest, false, put));
    }

    /** Adds a list of texts, which is one part: so it may get more or fewer of them in another language. */
    public void lines(String field, List<String> texts, int longest, Consumer<List<String>> put) {
        add(new Phrase(
                field,
                field,
                null,
                String.join("\n", texts),
                longest,
                true,
                text -> put.accept(new ArrayList<>(text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()))));
    }

    /**
     * Adds a text of one of several rows.
     *
     * @param list the name of the rows in the form
     * @param number the row's own number, which it keeps for good
     * @param part the name of the text within the row
     */
    public void item(String list, int number, String part, String text, int longest, Consumer<String> put) {
        add(new Phrase(list + "." + number + "." + part, list + "." + part, number, text, longest, false, put));
    }

    private void add(Phrase phrase) {
        if (!Problems.isEmpty(phrase.text())) {
            found.add(phrase);
        }
    }
}
