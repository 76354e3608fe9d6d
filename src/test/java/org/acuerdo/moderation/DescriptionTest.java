package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acuerdo.moderation.Description.Entry;
import org.acuerdo.moderation.Description.Form;
import org.acuerdo.policy.PublicationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {

    private Description description;

    @BeforeEach
    void begin() {
        description = new Description();
    }

    private Entry only() {
        assertThat(description.entries()).hasSize(1);
        return description.entries().get(0);
    }

    @Test
    void keepsTheOrderInWhichItIsTold() {
        description.text("b", "1");
        description.date("a", LocalDate.of(2026, 11, 24));
        description.records("c", List.of(5L, 4L));
        assertThat(description.entries())
                .containsExactly(
                        new Entry("b", Form.TEXT, List.of("1")),
                        new Entry("a", Form.DATE, List.of("2026-11-24")),
                        new Entry("c", Form.RECORD, List.of("5", "4")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void aTextOfNothingSaysNothing(String text) {
        description.text("title", text);
        assertThat(only().values()).isEmpty();
    }

    @Test
    void losesSpacesAroundATextButNoneInIt() {
        description.text("title", " Half\n of all ");
        assertThat(only().values()).containsExactly("Half\n of all");
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1.5, 1.5", "0.00, 0", "499968, 499968", "500000, 500000", "-2.0, -2", "1E+3, 1000"})
    void equalNumbersAreWrittenAlike(String number, String written) {
        description.number("target", new BigDecimal(number));
        assertThat(only()).isEqualTo(new Entry("target", Form.NUMBER, List.of(written)));
    }

    @Test
    void nothingGivenSaysNothing() {
        description.number("number", null);
        description.date("date", null);
        description.word("word", "state", null);
        assertThat(description.entries())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.values()).isEmpty());
    }

    @Test
    void aWordIsToldByTheKeyOfItsText() {
        description.word("state", "state", PublicationState.IN_VALIDATION);
        assertThat(only()).isEqualTo(new Entry("state", Form.WORD, List.of("state.IN_VALIDATION")));
    }

    @Test
    void leavesOutHolesInLists() {
        description.organizations("hosts", Arrays.asList(1L, null, 2L));
        assertThat(only()).isEqualTo(new Entry("hosts", Form.ORGANIZATION, List.of("1", "2")));
    }

    @Test
    void eachListSaysWhatItsNumbersMean() {
        description.references("sectors", List.of(1L));
        description.countries("countries", List.of("CA"));
        description.texts("topics", List.of("Data"));
        assertThat(description.entries())
                .extracting(Entry::form)
                .containsExactly(Form.REFERENCE, Form.COUNTRY, Form.TEXT);
    }

    @Test
    void whatWasToldCannotBeChanged() {
        description.text("title", "Promise");
        var told = description.entries();
        description.text("summary", "More");
        assertThat(told).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(told::clear);
    }
}
