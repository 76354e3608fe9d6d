package org.acuerdo.moderation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A number or a date that a record promises. Whatever becomes of it, readers see what was published first beside what
 * stands now.
 *
 * @param field its name in the form
 * @param number of the part that it belongs to, by which it stays the same under another title; null where there is none
 * @param of the part of the record that it belongs to, such as a milestone by its title; null for the whole
 * @param form how its value is put into words
 * @param value what is promised; null when nothing is
 */
public record Pledge(String field, String of, Integer number, Description.Form form, String value) {

    /** A number. */
    public static Pledge number(String field, BigDecimal value) {
        return new Pledge(
                field,
                null,
                null,
                Description.Form.NUMBER,
                value == null ? null : value.stripTrailingZeros().toPlainString());
    }

    /** A day. */
    public static Pledge date(String field, LocalDate value) {
        return date(field, null, null, value);
    }

    /** A day of a part. */
    public static Pledge date(String field, String of, Integer number, LocalDate value) {
        return new Pledge(field, of, number, Description.Form.DATE, value == null ? null : value.toString());
    }

    /** Whether it is about the part with this number or, where one of the two has none, with this title. */
    public boolean isOf(Integer part, String title) {
        return of != null && (number != null && part != null ? number.equals(part) : of.equals(title));
    }

    boolean isSameAs(Pledge other) {
        if (!field.equals(other.field)) {
            return false;
        }
        return number != null && other.number != null ? number.equals(other.number) : Objects.equals(of, other.of);
    }
}
