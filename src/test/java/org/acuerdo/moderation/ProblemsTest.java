package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private final Problems problems = new Problems();

    private void assertFound(String... fieldsAndRules) {
        assertThat(problems.all().stream().map(problem -> problem.field() + " " + problem.rule()))
                .containsExactly(fieldsAndRules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/a?b=c&d=%20e#f",
                "https://www.example.org:8443/",
                "https://example.org/página/año",
                "https://192.0.2.1/",
                "https://[2001:db8::1]/",
                "  https://example.org/  ",
            })
    void takesAddressesOfTheWeb(String address) {
        problems.webAddress("source", address);
        assertFound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                " javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "mailto:a@example.org",
                "example.org",
                "www.example.org/a",
                "/workspace/",
                "//example.org/",
                "https:",
                "https://",
                "https:///a",
                "https:example.org",
                "http://?a",
                "https://example.org/a b",
                "https://exa mple.org/",
                "https://example.org/\nhttps://example.org/",
                "https://example.org/<b>",
                "https://example.org/%zz",
                "not an address",
            })
    void takesNothingElseAsAnAddress(String address) {
        problems.webAddress("source", address);
        assertFound("source webAddress");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void anAddressMayBeMissing(String address) {
        problems.webAddress("source", address);
        assertFound();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void aTextOfNothingIsMissing(String text) {
        problems.require("title", text);
        assertFound("title missing");
    }

    @Test
    void anEmptyListIsMissingAndNoughtIsNot() {
        problems.require("sectors", List.of());
        problems.require("percent", 0);
        problems.require("hosts", List.of(1L));
        assertFound("sectors missing");
    }

    @Test
    void aTextMayBeAsLongAsTheLimitAndNotLonger() {
        problems.limit("exact", "12345", 5);
        problems.limit("longer", "123456", 5);
        problems.limit("none", null, 5);
        assertFound("longer tooLong");
        assertThat(problems.all().get(0).arguments()).containsExactly(5, 6);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000000, true",
        "-1e15, true",
        "1000000000000000.01, false",
        "-1e16, false",
        "1e-20, true",
        "1e-21, false",
        "0, true",
        ", true",
    })
    void aNumberHasASizeThatCanBeWrittenOut(BigDecimal number, boolean taken) {
        problems.size("target", number);
        assertThat(problems.untenable().isEmpty()).isEqualTo(taken);
    }

    @Test
    void onlyWhatIsTooLongOrTooLargeKeepsADraftFromBeingSaved() {
        problems.text("missing", null, 5);
        problems.text("long", "123456", 5);
        problems.size("size", new BigDecimal("1e99"));
        problems.range("range", 9, 0, 5);
        problems.year("year", LocalDate.of(20266, 1, 1));
        problems.webAddress("address", "x");
        problems.add("other", "currency");
        assertThat(problems.all()).hasSize(7);
        assertThat(problems.untenable()).extracting(Problem::field).containsExactly("long", "size");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "100, true", "101, false", "100.5, false", "-0.5, false", "0.5, true"})
    void aNumberLiesBetweenTheTwoOrOnThem(double number, boolean taken) {
        problems.range("percent", number, 0, 100);
        assertThat(problems.all().isEmpty()).isEqualTo(taken);
    }

    @Test
    void aNumberOutOfRangeIsToldTheRangeAndAMissingOneIsNoProblem() {
        problems.range("percent", 101, 0, 100);
        problems.range("women", null, 0, 100);
        assertFound("percent range");
        assertThat(problems.all().get(0).arguments()).containsExactly(0L, 100L);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2200-12-31, true", "2201-01-01, false", ", true"})
    void aYearIsOneThatPeopleCanMean(LocalDate date, boolean taken) {
        problems.year("startDate", date);
        assertThat(problems.all().isEmpty()).isEqualTo(taken);
    }

    @Test
    void theEndIsNotBeforeTheStart() {
        var day = LocalDate.of(2026, 11, 24);
        problems.order("same", day, day);
        problems.order("later", day, day.plusDays(1));
        problems.order("noStart", null, day);
        problems.order("noEnd", day, null);
        problems.order("earlier", day, day.minusDays(1));
        assertFound("earlier endBeforeStart");
    }

    @Test
    void tellsAllInTheOrderOfTheForm() {
        problems.text("title", "", 5);
        problems.text("summary", "123456", 5);
        problems.require("area", null);
        assertFound("title missing", "summary tooLong", "area missing");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> problems.all().clear());
    }

    @Test
    void aListOfHolesIsNotMissing() {
        assertThat(Problems.isEmpty(Arrays.asList((Object) null))).isFalse();
    }
}
