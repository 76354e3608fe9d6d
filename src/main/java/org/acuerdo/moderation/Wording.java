package org.acuerdo.moderation;

import com.github.difflib.DiffUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acuerdo.moderation.WordedChange.Piece;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.Country;

/**
 * Puts the difference between two contents into the reader's words: texts word by word, lists entry by entry, numbers
 * and dates as that language writes them.
 */
@ApplicationScoped
public class Wording {

    /** A space stays with the word before it, so that the pieces joined give the text again. */
    private static final String BEHIND_SPACE = "(?<=\\s)(?=\\S)";

    @Inject
    private NameFinder nameFinder;

    @Inject
    private Reader reader;

    /**
     * What changed from one content to another.
     *
     * @param kind of the record, whose form names the fields
     * @param before may be null when there was nothing
     */
    public List<WordedChange> changes(RecordKind kind, Content before, Content after) {
        var contents = before == null ? List.of(after) : List.of(before, after);
        var names = nameFinder.find(contents, List.of(), reader.getLanguage());
        return Comparison.between(before, after).stream()
                .map(change -> worded(kind, change, names))
                .toList();
    }

    private WordedChange worded(RecordKind kind, Comparison.Change change, Names names) {
        var before = pieces(change.before(), change.form(), names);
        var after = pieces(change.after(), change.form(), names);
        return new WordedChange(
                change.field(),
                reader.say(kind.getKey() + ".field." + change.field()),
                marked(before, after),
                marked(after, before));
    }

    /** One text is cut into words; of several values each is one piece. */
    private List<String> pieces(List<String> values, Description.Form form, Names names) {
        if (form == Description.Form.TEXT && values.size() == 1) {
            return Arrays.asList(values.get(0).split(BEHIND_SPACE));
        }
        return values.stream().map(value -> word(value, form, names)).toList();
    }

    private String word(String value, Description.Form form, Names names) {
        return switch (form) {
            case TEXT -> value;
            case DATE -> reader.date(LocalDate.parse(value));
            case NUMBER -> reader.number(new BigDecimal(value));
            case WORD -> reader.say(value);
            case COUNTRY -> Country.name(value, reader.getLanguage());
            case ORGANIZATION -> name(names.organization(Long.valueOf(value)), value);
            case REFERENCE -> name(names.reference(Long.valueOf(value)), value);
            case RECORD -> name(names.records().get(Long.valueOf(value)), value);
        };
    }

    private static String name(OrganizationChoice organization, String number) {
        return organization == null ? number : organization.label();
    }

    private static String name(Choice choice, String number) {
        return choice == null ? number : choice.name();
    }

    private static String name(RecordRow record, String number) {
        return record == null ? number : record.title();
    }

    /** Neighbours of the same sort are joined, so that a page has few elements. */
    private static List<Piece> marked(List<String> mine, List<String> other) {
        var changed = new boolean[mine.size()];
        DiffUtils.diff(mine, other).getDeltas().forEach(delta -> {
            var source = delta.getSource();
            Arrays.fill(changed, source.getPosition(), source.getPosition() + source.size(), true);
        });
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < changed.length; i++) {
            var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            var spaced = mine.get(i).isEmpty() || Character.isWhitespace(mine.get(i).charAt(mine.get(i).length() - 1));
            var text = i + 1 < changed.length && !spaced ? mine.get(i) + ", " : mine.get(i);
            if (last != null && last.changed() == changed[i]) {
                pieces.set(pieces.size() - 1, new Piece(last.text() + text, changed[i]));
            } else {
                pieces.add(new Piece(text, changed[i]));
            }
        }
        return pieces;
    }
}
