package org.acuerdo.moderation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a content says, field by field, with its values not yet put into anybody's language. */
public class Description {

    /** How the values of a field are put into words. */
    public enum Form {
        /** As it was written. */
        TEXT,
        /** A date of ISO 8601. */
        DATE,
        /** A number. */
        NUMBER,
        /** The key of a text. */
        WORD,
        /** The number of an organization. */
        ORGANIZATION,
        /** The number of a reference row. */
        REFERENCE,
        /** The code of a country. */
        COUNTRY,
        /** The number of a record. */
        RECORD,
        /** Several cells; see {@link Description#cells}. */
        ROW,
        /** A file: its number, for whom it is, its kind and language, and what it is called there. */
        FILE
    }

    /**
     * One field.
     *
     * @param field its name in the form
     * @param form how its values are put into words
     * @param values its values in order; empty when it says nothing
     */
    public record Entry(String field, Form form, List<String> values) {}

    /**
     * One value of a row. The first of a row is what people know the row by.
     *
     * @param label the key of the text that names it; empty for the first
     * @param form how the value is put into words
     * @param value what it says
     */
    public record Cell(String label, Form form, String value) {}

    /** Characters that part cells and what is in them; nobody types them. */
    private static final String NEXT_CELL = "\u001e";

    private static final String NEXT_PART = "\u001f";

    private final List<Entry> entries = new ArrayList<>();

    /** The fields of a content, in the order of its form. */
    public static List<String> fields(Content content) {
        var description = new Description();
        content.describe(description);
        return description.entries.stream().map(Entry::field).toList();
    }

    /** What people wrote in a content in their own words, field by field, but for the fields named here. */
    public static List<String> written(Content content, Set<String> without) {
        var description = new Description();
        content.describe(description);
        return description.entries.stream()
                .filter(entry -> !without.contains(entry.field()))
                .flatMap(entry -> switch (entry.form()) {
                    case TEXT -> entry.values().stream();
                    case ROW ->
                        entry.values().stream()
                                .flatMap(row -> cells(row).stream())
                                .filter(cell -> cell.form() == Form.TEXT)
                                .map(Cell::value);
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    /** Adds a text. */
    public void text(String field, String value) {
        add(field, Form.TEXT, value == null || value.isBlank() ? null : value.strip());
    }

    /** Adds texts, one after the other. */
    public void texts(String field, Collection<String> values) {
        addAll(field, Form.TEXT, values);
    }

    /** Adds a date. */
    public void date(String field, LocalDate value) {
        add(field, Form.DATE, value);
    }

    /** Adds a number. */
    public void number(String field, Number value) {
        add(
                field,
                Form.NUMBER,
                value instanceof BigDecimal decimal
                        ? decimal.stripTrailingZeros().toPlainString()
                        : value);
    }

    /** Adds a value of a closed list, told by the key of its text. */
    public void word(String field, String bundle, Enum<?> value) {
        add(field, Form.WORD, value == null ? null : bundle + "." + value.name());
    }

    /** Adds organizations. */
    public void organizations(String field, Collection<Long> ids) {
        addAll(field, Form.ORGANIZATION, ids);
    }

    /** Adds reference rows. */
    public void references(String field, Collection<Long> ids) {
        addAll(field, Form.REFERENCE, ids);
    }

    /** Adds countries. */
    public void countries(String field, Collection<String> codes) {
        addAll(field, Form.COUNTRY, codes);
    }

    /** Adds records. */
    public void records(String field, Collection<Long> ids) {
        addAll(field, Form.RECORD, ids);
    }

    /** Adds rows, each of several cells; a cell that says nothing is left out. */
    public void rows(String field, Collection<List<Cell>> rows) {
        addAll(field, Form.ROW, rows.stream().map(Description::row).toList());
    }

    private static String row(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.value() != null && !cell.value().isBlank())
                .map(cell -> String.join(NEXT_PART, cell.label(), cell.form().name(), plain(cell.value())))
                .collect(Collectors.joining(NEXT_CELL));
    }

    private static String plain(String value) {
        return value.replace(NEXT_CELL, "").replace(NEXT_PART, "").strip();
    }

    /** The cells of a value of the form {@link Form#ROW}. */
    static List<Cell> cells(String row) {
        return Arrays.stream(row.split(NEXT_CELL))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.split(NEXT_PART, -1))
                .map(part -> new Cell(part[0], Form.valueOf(part[1]), part[2]))
                .toList();
    }

    /** Adds files. */
    public void files(String field, Collection<AttachedFile> files) {
        addAll(
                field,
                Form.FILE,
                files.stream()
                        .map(file -> file.getAttachment() + " "
                                + (file.internal() ? Audience.INTERNAL : Audience.PUBLIC) + " "
                                + (file.getKind() == null ? "-" : file.getKind()) + " "
                                + (Problems.isEmpty(file.getLanguage()) ? "-" : file.getLanguage()) + " "
                                + (file.getLabel() == null
                                        ? ""
                                        : file.getLabel().strip()))
                        .toList());
    }

    /** All fields, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void add(String field, Form form, Object value) {
        entries.add(new Entry(field, form, value == null ? List.of() : List.of(value.toString())));
    }

    private void addAll(String field, Form form, Collection<?> values) {
        entries.add(new Entry(
                field,
                form,
                values.stream().filter(Objects::nonNull).map(Object::toString).toList()));
    }
}
