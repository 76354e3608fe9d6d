package org.acuerdo.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final List<Listing.Row> ROWS = List.of(row("Álvaro", 2), row("Zoë", 10), row("bob", null));

    private final Sieve sieve = new Sieve(Locale.ENGLISH, Objects::toString);

    private static Listing.Row row(Object... values) {
        return new Listing.Row(null, Arrays.asList(values));
    }

    private List<Object> heads(String words, int column, boolean down) {
        return sieve.sift(ROWS, words, column, down).stream()
                .map(row -> row.values().get(0))
                .toList();
    }

    @Test
    void wordsAreFoundHoweverTheyAreWritten() {
        assertThat(heads("ALVARO", -1, false)).containsExactly("Álvaro");
        assertThat(heads("zoe 10", -1, false)).containsExactly("Zoë");
        assertThat(heads("zoe 2", -1, false)).isEmpty();
    }

    @Test
    void withoutWordsAndOrderAllStandsAsItDid() {
        assertThat(heads(null, -1, false)).containsExactly("Álvaro", "Zoë", "bob");
    }

    @Test
    void textsAreSortedAsTheLanguageDoes() {
        assertThat(heads(null, 0, false)).containsExactly("Álvaro", "bob", "Zoë");
        assertThat(heads(null, 0, true)).containsExactly("Zoë", "bob", "Álvaro");
    }

    @Test
    void numbersAreSortedAsNumbersAndNothingComesLast() {
        assertThat(heads(null, 1, false)).containsExactly("Álvaro", "Zoë", "bob");
        assertThat(heads(null, 1, true)).containsExactly("Zoë", "Álvaro", "bob");
    }
}
