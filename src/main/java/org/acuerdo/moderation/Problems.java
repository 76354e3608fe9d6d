package org.acuerdo.moderation;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is missing or impossible in a content. */
public class Problems {

    private static final long MOST = 1_000_000_000_000_000L;

    private static final int MOST_DIGITS = 20;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem that a draft may still have. */
    public void add(String field, String rule, Object... arguments) {
        found.add(new Problem(field, rule, List.of(arguments), false));
    }

    /** Notes a problem with which not even a draft can be kept. */
    public void addUntenable(String field, String rule, Object... arguments) {
        found.add(new Problem(field, rule, List.of(arguments), true));
    }

    /** The field must be filled before it goes out. */
    public void require(String field, Object value) {
        if (isEmpty(value)) {
            add(field, "missing");
        }
    }

    /** The text must not be longer than so many characters, even in a draft. */
    public void limit(String field, String value, int length) {
        if (value != null && value.length() > length) {
            found.add(new Problem(field, "tooLong", List.of(length, value.length()), true));
        }
    }

    /** The text must be filled, and not be too long. */
    public void text(String field, String value, int length) {
        require(field, value);
        limit(field, value, length);
    }

    /** The end must not be before the start; either may be missing. */
    public void order(String endField, LocalDate start, LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            add(endField, "endBeforeStart");
        }
    }

    /** The number must lie between the two; may be missing. */
    public void range(String field, Number value, long least, long most) {
        if (value != null && (value.doubleValue() < least || value.doubleValue() > most)) {
            add(field, "range", least, most);
        }
    }

    /** The number must be one that can be written out, even in a draft: {@code 1e999999999} would fill all memory. */
    public void size(String field, BigDecimal value) {
        if (value != null && (value.scale() > MOST_DIGITS || value.abs().compareTo(BigDecimal.valueOf(MOST)) > 0)) {
            found.add(new Problem(field, "range", List.of(-MOST, MOST), true));
        }
    }

    /** The year must be one that people can mean; may be missing. */
    public void year(String field, LocalDate date) {
        if (date != null && (date.getYear() < 1900 || date.getYear() > 2200)) {
            add(field, "year");
        }
    }

    /** The address must be one of the web; may be missing. */
    public void webAddress(String field, String address) {
        if (!isEmpty(address) && !isWebAddress(address.trim())) {
            add(field, "webAddress");
        }
    }

    /** All that was found, in the order of the checks. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Those that keep it even from being saved as a draft. */
    public List<Problem> untenable() {
        return found.stream().filter(Problem::untenable).toList();
    }

    /** Whether the value says nothing. */
    public static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
    }

    /** Whether a link may be made of it: only http and https, so that no script hides in one. */
    public static boolean isWebAddress(String address) {
        try {
            var uri = URI.create(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
