package org.acuerdo.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.platform.Asked;

/**
 * What the translator's page sends: a field for each part, known by the part's key and not by its place, since the source
 * may have changed under the page.
 */
@RequestScoped
public class TranslationForm {

    @Inject
    private Asked asked;

    /** Whether the form with the texts was sent. */
    public boolean isSent() {
        return asked.text("typed").isPresent();
    }

    /** What was typed, by the keys of these parts. */
    public Map<String, String> texts(List<Phrase> phrases) {
        return phrases.stream()
                .collect(Collectors.toMap(
                        Phrase::key,
                        phrase -> asked.text("part." + phrase.key()).orElse("")));
    }

    /** The parts whose translation is said to hold although the source has changed. */
    public Set<String> holding() {
        return Set.copyOf(asked.texts("holds"));
    }

    /** The stamp of the translation that was on the page; empty when there was none. */
    public String stamp() {
        return asked.text("stamp").orElse("");
    }

    /** The number of the published revision that was on the page; nought when none is named. */
    public int source() {
        return asked.text("source")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** All of it. */
    public Written written(List<Phrase> phrases) {
        return new Written(stamp(), source(), texts(phrases), holding());
    }
}
