package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"USD", "CAD", "EUR", "XCD"})
    void knowsWhatIso4217Knows(String code) {
        assertThat(Currencies.isKnown(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "ABC", "US", "$", "USD "})
    void knowsNothingElse(String code) {
        assertThat(Currencies.isKnown(code)).isFalse();
    }

    @Test
    void offersOnlyWhatItWouldTakeAndEachOnce() {
        assertThat(Currencies.offered())
                .allMatch(Currencies::isKnown)
                .doesNotHaveDuplicates()
                .startsWith("USD")
                .contains("CAD", "MXN", "BRL", "HTG");
    }
}
