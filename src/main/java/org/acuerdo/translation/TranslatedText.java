package org.acuerdo.translation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problems;

/**
 * All that a translation says, part by part. Each part keeps the source that it was written for, so that a change of the
 * source shows in the parts that it touches, and in no other.
 */
public class TranslatedText implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Jsonb JSON = JsonbBuilder.create();

    private List<TranslatedPart> parts = new ArrayList<>();

    /** What a kept JSON says; nothing yet when there is none. */
    public static TranslatedText read(String json) {
        return json == null ? new TranslatedText() : JSON.fromJson(json, TranslatedText.class);
    }

    /** As it is kept. */
    public String json() {
        return JSON.toJson(this);
    }

    /**
     * What was written for these parts of a source.
     *
     * @param before what the translation said until now
     */
    static TranslatedText of(List<Phrase> phrases, Written written, TranslatedText before) {
        var text = new TranslatedText();
        for (var phrase : phrases) {
            var typed = plain(written.texts().get(phrase.key()));
            var old = before.part(phrase.key());
            var untouched = old.isPresent()
                    && old.get().getText().equals(typed)
                    && !written.holding().contains(phrase.key());
            text.parts.add(
                    new TranslatedPart(phrase.key(), untouched ? old.get().getSource() : phrase.text(), typed));
        }
        return text;
    }

    /** PostgreSQL keeps no NUL in a text; browsers send two characters for the end of a line. */
    private static String plain(String typed) {
        return typed == null
                ? ""
                : typed.replace("\0", "").replace("\r\n", "\n").strip();
    }

    /** Says what is missing, too long, or still of a source that has changed. */
    void check(List<Phrase> phrases, Problems problems) {
        for (var phrase : phrases) {
            var text = text(phrase);
            problems.require(phrase.key(), text);
            if (phrase.lines()) {
                text.lines().forEach(line -> problems.limit(phrase.key(), line, phrase.longest()));
                problems.limit(phrase.key(), text, 100 * phrase.longest());
            } else {
                problems.limit(phrase.key(), text, phrase.longest());
            }
            if (isChanged(phrase) && !Problems.isEmpty(text)) {
                problems.add(phrase.key(), "sourceChanged");
            }
        }
    }

    /** The part with this key, if there is one. */
    public Optional<TranslatedPart> part(String key) {
        return parts.stream().filter(part -> part.getKey().equals(key)).findFirst();
    }

    /** What a part says; empty when it says nothing. */
    public String text(Phrase phrase) {
        return part(phrase.key()).map(TranslatedPart::getText).orElse("");
    }

    /** Whether the part was written for another source than this. */
    public boolean isChanged(Phrase phrase) {
        return part(phrase.key())
                .filter(part -> !part.getText().isEmpty() && !part.getSource().equals(phrase.text()))
                .isPresent();
    }

    /** Whether it says something for each of these parts, so that nothing would have to be read in two languages. */
    public boolean covers(List<Phrase> phrases) {
        return phrases.stream().noneMatch(phrase -> text(phrase).isEmpty());
    }

    /** Whether it is a translation of just these parts as they stand. */
    public boolean isOf(List<Phrase> phrases) {
        return covers(phrases) && phrases.stream().noneMatch(this::isChanged);
    }

    /** Puts it in the place of the source, in a copy of the content that {@linkplain #covers it covers}. */
    public void into(Content content, String language) {
        Phrases.of(content).forEach(phrase -> phrase.put().accept(text(phrase)));
        content.setLanguage(language);
    }

    /** The parts, in the order of the form. */
    public List<TranslatedPart> getParts() {
        return parts;
    }

    /** For JSON. */
    public void setParts(List<TranslatedPart> parts) {
        this.parts = parts;
    }
}
