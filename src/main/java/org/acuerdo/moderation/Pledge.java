package org.acuerdo.moderation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number or a date that a record promises. Whatever becomes of it, readers see what was published first beside what
 * stands now.
 *
 * @param field its name in the form
 * @param of the part of the record that it belongs to, such as a milestone by its title; null for the whole
 * @param form how its value is put into words
 * @param value what is promised; null when nothing is
 */
public record Pledge(String field, String of, Description.Form form, String value) {

    /** A number. */
    public static Pledge number(String field, BigDecimal value) {
        return new Pledge(
                field,
                null,
                Description.Form.NUMBER,
                value == null ? null : value.stripTrailingZeros().toPlainString());
    }

    /** A day. */
    public static Pledge date(String field, LocalDate value) {
        return date(field, null, value);
    }

    /** A day of a part. */
    public static Pledge date(String field, String of, LocalDate value) {
        return new Pledge(field, of, Description.Form.DATE, value == null ? null : value.toString());
    }

    boolean isSameAs(Pledge other) {
        return field.equals(other.field) && (of == null ? other.of == null : of.equals(other.of));
    }
}
