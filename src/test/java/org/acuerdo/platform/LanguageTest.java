package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "es                          | ES",
                "ES                          | ES",
                "pt-BR                       | PT",
                "fr-CA,fr;q=0.9,en;q=0.5     | FR",
                "en-US, es;q=0.9             | EN",
                "es;q=0.3, pt;q=0.8          | PT",
                "de, fr;q=0.2                | FR",
                "qu-PE, es-PE;q=0.8, en;q=.1 | ES",
                "es;q=0, fr;q=0.1            | FR",
                "zh-Hant-HK, *;q=0.5         | EN",
                "de                          | EN",
                "*                           | EN",
            })
    void suitsTheReaderBest(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                ";",
                ";;q=",
                "es;q=abc",
                "es;q=2",
                "es;q=-1",
                "es;q=NaN",
                "español",
                "日本語",
                "-",
                "e_s",
                "../../etc/passwd",
                "\0",
                "${jndi:ldap://x}",
                "0123456789012345678901234567890123456789",
            })
    void isEnglishForWhomNobodyUnderstands(String header) {
        assertThat(Language.accepted(header)).isEqualTo(Language.EN);
    }

    @Test
    void answersALongHeaderToo() {
        assertThat(Language.accepted("xx;q=0.1,".repeat(1000) + "pt")).isEqualTo(Language.PT);
    }

    @ParameterizedTest
    @CsvSource({"en, EN", "es, ES", "pt, PT", "fr, FR"})
    void isFoundByItsCode(String code, Language language) {
        assertThat(Language.of(code)).contains(language);
        assertThat(language.getCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "EN", "xx", "en-US", "en ", "eng"})
    void isNotFoundByAnythingElse(String code) {
        assertThat(Language.of(code)).isEmpty();
    }

    @Test
    void callsItselfByItsOwnName() {
        assertThat(Language.all())
                .extracting(Language::getOwnName)
                .containsExactly("English", "Español", "Português", "Français");
    }
}
