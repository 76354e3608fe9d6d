package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as typed     | in language | is
            12             | en          | 12
            12.5           | en          | 12.5
            12,5           | en          | 12.5
            12.5           | es          | 12.5
            12,5           | es          | 12.5
            1,500          | en          | 1500
            1.500          | en          | 1.500
            1.500          | es          | 1500
            1,500          | es          | 1.500
            1,500.25       | es          | 1500.25
            1.500,25       | en          | 1500.25
            1.234.567      | en          | 1234567
            1,234,567      | pt          | 1234567
            1 234 567,5    | fr          | 1234567.5
            -3,5           | fr          | -3.5
            +7             | en          | 7
            """)
    void readsWhatPeopleType(String typed, String language, String number) {
        assertThat(NumberReading.read(typed, Locale.of(language)).orElseThrow()).isEqualTo(number);
    }

    @Test
    void readsTheSpacesAndTheMinusOfPrintedNumbers() {
        assertThat(NumberReading.read("\u22121\u202F500,5", Locale.FRENCH).orElseThrow())
                .isEqualTo("-1500.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "12x", "1,2,3", "1.2.3,4", "12.", ".5", "1e9", "--1", "1234,567.8", "1,50.000", "٣"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(NumberReading.read(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void refusesMoreDigitsThanAnybodyMeans() {
        assertThat(NumberReading.read("1".repeat(40), Locale.ENGLISH)).isEmpty();
    }
}
