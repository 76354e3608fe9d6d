package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.Country;

/**
 * Puts the difference between two contents into the reader's words: texts word by word, lists item by item, numbers and
 * dates as that language writes them.
 */
@ApplicationScoped
public class Wording {

    /**
     * A field that differs.
     *
     * @param field its name in the form
     * @param label what the form calls it
     * @param many whether it is a list; else each side is one text or nothing
     * @param moved whether it holds the same as before, in another order
     * @param before what it said then, item by item, each in parts; empty when it said nothing
     * @param after what it says now; empty when it says nothing
     */
    public record Line(
            String field,
            String label,
            boolean many,
            boolean moved,
            List<List<WordDiff.Part>> before,
            List<List<WordDiff.Part>> after) {}

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
    public List<Line> changes(RecordKind kind, Content before, Content after) {
        var contents = before == null ? List.of(after) : List.of(before, after);
        return changes(kind, before, after, nameFinder.find(contents, List.of(), reader.getLanguage()));
    }

    /** The same, when the names of all that both contents point to have been found already. */
    public List<Line> changes(RecordKind kind, Content before, Content after, Names names) {
        return Comparison.between(before, after).stream()
                .map(change -> line(kind, change, names))
                .toList();
    }

    private Line line(RecordKind kind, Comparison.Change change, Names names) {
        var before = items(change.before(), change.form(), names);
        var after = items(change.after(), change.form(), names);
        var many = before.size() > 1 || after.size() > 1;
        var sides = many || change.form() == Description.Form.ROW
                ? WordDiff.lists(before, after)
                : WordDiff.texts(text(before), text(after));
        return new Line(
                change.field(), label(kind, change.field()), many, change.isOnlyMoved(), sides.before(), sides.after());
    }

    /** What the form of that kind calls a field. */
    public String label(RecordKind kind, String field) {
        return reader.say(kind.getKey() + ".field." + field);
    }

    private static String text(List<WordDiff.Item> items) {
        return items.isEmpty() ? "" : items.get(0).text();
    }

    private List<WordDiff.Item> items(List<String> values, Description.Form form, Names names) {
        return values.stream().map(value -> item(value, form, names)).toList();
    }

    private WordDiff.Item item(String value, Description.Form form, Names names) {
        return switch (form) {
            case TEXT -> new WordDiff.Item(value, value);
            case ROW -> row(Description.cells(value), names);
            default -> new WordDiff.Item(null, word(value, form, names));
        };
    }

    private WordDiff.Item row(List<Description.Cell> cells, Names names) {
        var words = cells.stream()
                .map(cell -> {
                    var word = word(cell.value(), cell.form(), names);
                    return cell.label().isEmpty()
                            ? word
                            : reader.say("work.change.cell", reader.say(cell.label()), word);
                })
                .toList();
        return new WordDiff.Item(words.isEmpty() ? "" : words.get(0), String.join("; ", words));
    }

    private String word(String value, Description.Form form, Names names) {
        return switch (form) {
            case TEXT, ROW -> value;
            case DATE -> reader.date(LocalDate.parse(value));
            case NUMBER -> reader.number(new BigDecimal(value));
            case WORD -> reader.say(value);
            case COUNTRY -> Country.name(value, reader.getLanguage());
            case ORGANIZATION -> name(names.organization(Long.valueOf(value)), value);
            case REFERENCE -> name(names.reference(Long.valueOf(value)), value);
            case FILE -> file(value.split(" ", 5), names);
            case RECORD -> name(names.records().get(Long.valueOf(value)), value);
        };
    }

    /** The name and size stand beside the label: a file that takes another's place may be called as that was. */
    private String file(String[] said, Names names) {
        var attachment = names.attachments().get(Long.valueOf(said[0]));
        var name = attachment == null ? said[0] : attachment.getFileName();
        var size = attachment == null ? "" : reader.fileSize(attachment.getSize());
        var words = reader.fill("file.listed." + said[1], List.of(said[4].isEmpty() ? name : said[4], name, size));
        return words
                + ("-".equals(said[2]) ? "" : "; " + reader.say("document.kind." + said[2]))
                + ("-".equals(said[3]) ? "" : "; " + reader.languageName(said[3]));
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
}
