package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How dates, numbers and money are written in each language. */
class ReaderTest {

    private static Reader in(Language language) {
        var reader = new Reader();
        reader.setLanguage(language);
        return reader;
    }

    /** Typographers' spaces differ between versions of the CLDR; to a reader they are all spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u2009\\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | May 8, 2019", "ES | 8 de mayo de 2019", "PT | 8 de maio de 2019", "FR | 8 mai 2019"})
    void writesADay(Language language, String written) {
        assertThat(in(language).date(LocalDate.of(2019, 5, 8))).isEqualTo(written);
        assertThat(in(language).day(Instant.parse("2019-05-08T23:59:59Z"))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | 1:05 PM", "ES | 13:05", "PT | 13:05", "FR | 13:05"})
    void writesATimeOfDay(Language language, String written) {
        assertThat(plain(in(language).time(LocalTime.of(13, 5)))).isEqualTo(written);
        assertThat(plain(in(language).moment(Instant.parse("2019-05-08T13:05:00Z"))))
                .contains("2019")
                .endsWith(written + " UTC");
    }

    @ParameterizedTest
    @CsvSource({"EN, Daylight", "ES, verano", "PT, Verão", "FR, été"})
    void namesAZoneAsItIsCalledOnThatDay(Language language, String summer) {
        assertThat(in(language).zone("America/New_York", LocalDate.of(2020, 5, 21)))
                .contains(summer);
        assertThat(in(language).zone("America/New_York", LocalDate.of(2020, 1, 21)))
                .isNotBlank()
                .doesNotContain(summer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | 12,345.6789", "ES | 12.345,6789", "PT | 12.345,6789", "FR | 12 345,6789"})
    void writesANumber(Language language, String written) {
        assertThat(plain(in(language).number(new BigDecimal("12345.6789")))).isEqualTo(written);
    }

    @Test
    void writesAWholeNumberWithoutAFraction() {
        assertThat(in(Language.EN).number(new BigDecimal("40.00"))).isEqualTo("40");
        assertThat(in(Language.EN).number(-3)).isEqualTo("-3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | 42%", "ES | 42 %", "PT | 42%", "FR | 42 %"})
    void writesAPartOfAHundred(Language language, String written) {
        assertThat(plain(in(language).percent(42))).isEqualTo(written);
    }

    @Test
    void writesNoneAndAll() {
        assertThat(in(Language.EN).percent(0)).isEqualTo("0%");
        assertThat(in(Language.EN).percent(100)).isEqualTo("100%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | 499,968 CAD", "ES | 499.968 CAD", "PT | 499.968 CAD", "FR | 499 968 CAD"})
    void writesMoneyWithTheCodeOfItsCurrency(Language language, String written) {
        assertThat(plain(in(language).money(new BigDecimal("499968.00"), "CAD")))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "179988.48 | CAD | 179,988.48 CAD",
                "0.5       | USD | 0.50 USD",
                "0         | USD | 0 USD",
                "1.5       | BHD | 1.500 BHD",
                "2.5       |     | 2.5",
            })
    void writesCentsWhereThereAreSome(BigDecimal amount, String currency, String written) {
        assertThat(in(Language.EN).money(amount, currency)).isEqualTo(written);
    }

    @Test
    void aDraftMayNameACurrencyThatDoesNotExist() {
        assertThat(in(Language.EN).money(new BigDecimal("1.5"), "ABC")).isEqualTo("1.50 ABC");
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingForNothing(Language language) {
        var reader = in(language);
        assertThat(reader.date(null)).isEmpty();
        assertThat(reader.day(null)).isEmpty();
        assertThat(reader.moment(null)).isEmpty();
        assertThat(reader.time(null)).isEmpty();
        assertThat(reader.zone(null, null)).isEmpty();
        assertThat(reader.number(null)).isEmpty();
        assertThat(reader.percent(null)).isEmpty();
        assertThat(reader.money(null, "USD")).isEmpty();
        assertThat(reader.paragraphs(null)).isEmpty();
        assertThat(reader.paragraphs(" \n ")).isEmpty();
    }

    @Test
    void partsATextWhereALineIsEmpty() {
        assertThat(in(Language.EN).paragraphs("\nOne\ntwo\r\n \r\nthree\n\n\nfour\n"))
                .containsExactly("One\ntwo", "three", "four");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a, example.org",
        "https://data.example.org:8443/, data.example.org",
        "'  https://example.org ', example.org",
    })
    void shortensAnAddressToItsHost(String address, String host) {
        assertThat(in(Language.EN).host(address)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Brazil | Spanish",
                "ES | Brasil | español",
                "PT | Brasil | espanhol",
                "FR | Brésil | espagnol"
            })
    void namesCountriesAndLanguages(Language language, String country, String spanish) {
        assertThat(in(language).country("BR")).isEqualTo(country);
        assertThat(in(language).languageName("es")).isEqualTo(spanish);
    }
}
