package org.acuerdo.administration;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a list shows: the rows that have all the words in them, in the order of a column. */
final class Sieve {

    private final Function<Object, String> reading;
    private final Locale locale;

    /**
     * For one reader.
     *
     * @param reading how a value reads
     */
    Sieve(Locale locale, Function<Object, String> reading) {
        this.locale = locale;
        this.reading = reading;
    }

    /**
     * Sifts and orders.
     *
     * @param words what is looked for, in any column, however it is written; null for all
     * @param column the number of the column to order by; below 0 leaves the order as it is
     */
    List<Listing.Row> sift(List<Listing.Row> rows, String words, int column, boolean down) {
        var found = rows.stream().filter(row -> words == null || has(row, words));
        return column < 0
                ? found.toList()
                : found.sorted(Comparator.comparing(
                                (Listing.Row row) -> row.values().get(column), order(down)))
                        .toList();
    }

    private boolean has(Listing.Row row, String words) {
        var all = plain(String.join(" ", row.values().stream().map(reading).toList()));
        return List.of(plain(words).split("\\s+")).stream().allMatch(all::contains);
    }

    /** Rows without a value come last in either order. */
    private Comparator<Object> order(boolean down) {
        var collator = Collator.getInstance(locale);
        Comparator<Object> up = (one, other) -> one instanceof String || other instanceof String
                ? collator.compare(reading.apply(one), reading.apply(other))
                : compare(one, other);
        return Comparator.nullsLast(down ? up.reversed() : up);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(locale)
                .strip();
    }
}
