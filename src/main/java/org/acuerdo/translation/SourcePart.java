package org.acuerdo.translation;

import java.util.List;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.moderation.WordDiff;

/**
 * A part of a source beside its translation, as the translator's page shows it.
 *
 * @param phrase the part, as the public reads it now
 * @param label what it is called
 * @param text the translation: as it was typed, else as it is kept; may be empty
 * @param change what changed in the source since this translation was written, word by word; null when nothing did
 * @param asked whether the translator must say that the translation still holds, or change it
 * @param holds whether they said so
 * @param theirs what somebody else has saved meanwhile; null when nobody did
 */
public record SourcePart(
        Phrase phrase, String label, String text, WordDiff.Sides change, boolean asked, boolean holds, String theirs) {

    private static final int ROW = 70;

    private static final int MOST_ROWS = 24;

    /** Where it stands on the page. */
    public String at() {
        return phrase.key().replace('.', ':');
    }

    /** How many lines the field has, so that the source and its translation are of about the same height. */
    public int rows() {
        var lines =
                phrase.text().lines().mapToInt(line -> 1 + line.length() / ROW).sum();
        return Math.min(MOST_ROWS, phrase.longest() > 300 ? lines + 1 : lines);
    }

    /** What the field takes at most; a list takes that for each line. */
    public Integer most() {
        return phrase.lines() ? null : phrase.longest();
    }

    /** The source before it changed, in parts. */
    public List<List<WordDiff.Part>> before() {
        return change.before();
    }

    /** The source as it is now, in parts. */
    public List<List<WordDiff.Part>> now() {
        return change.after();
    }
}
