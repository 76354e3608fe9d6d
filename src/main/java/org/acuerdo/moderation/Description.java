package org.acuerdo.moderation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

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
        RECORD
    }

    /**
     * One field.
     *
     * @param field its name in the form
     * @param form how its values are put into words
     * @param values its values in order; empty when it says nothing
     */
    public record Entry(String field, Form form, List<String> values) {}

    private final List<Entry> entries = new ArrayList<>();

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
