package org.acuerdo.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of files are taken, and how they are written into an answer. */
class FileNamesTest {

    private static UnfitFile.Rule rule(String name) {
        try {
            FileNames.taken(name);
        } catch (UnfitFile e) {
            assertThat(e.status()).isEqualTo(422);
            assertThat(e.arguments().get(0).toString()).hasSizeLessThan(130);
            return e.rule();
        }
        throw new AssertionError("Taken: " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Informe final 2026.pdf",
                "Résumé – ação.docx",
                "報告.pdf",
                "a..b.pdf",
                "it's 100% (v2) & more, #3.png"
            })
    void aNameOfAnyScriptIsTakenAsItIs(String name) {
        assertThat(FileNames.taken(name)).isEqualTo(name);
    }

    @Test
    void itIsComposedAndHasSingleSpaces() {
        assertThat(FileNames.taken(" Re\u0301sume\u0301  2026.pdf ")).isEqualTo("Résumé 2026.pdf");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "../../etc/passwd.pdf",
                "..\\up.pdf",
                "C:\\docs\\a.pdf",
                "a/b.pdf",
                ".htaccess",
                "..",
                "a\"b.pdf"
            })
    void aPathIsNoName(String name) {
        assertThat(rule(name)).isEqualTo(UnfitFile.Rule.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Efdp.exe.pdf",
                "a\u0000.pdf",
                "tab\t.pdf",
                "line\nbreak.pdf",
                "\uFEFFa.pdf",
                "zero\u200Bwidth.pdf",
                "half\uD83D.pdf",
                "para\u2029.pdf"
            })
    void whatCannotBeSeenIsNotTaken(String name) {
        assertThat(rule(name)).isEqualTo(UnfitFile.Rule.UNSEEN);
    }

    @Test
    void aNameOf120CharactersIsTakenAndOneOf400IsNot() {
        assertThat(FileNames.taken("x".repeat(116) + ".pdf")).hasSize(120);
        assertThat(rule("x".repeat(396) + ".pdf")).isEqualTo(UnfitFile.Rule.LONG);
    }

    @Test
    void aRefusalShowsTheNameShortAndSeen() {
        assertThat(FileNames.shown("a\u202Eb\n" + "x".repeat(400)))
                .startsWith("a\uFFFDb\uFFFDx")
                .hasSize(60)
                .endsWith("…");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "report.pdf, `attachment; filename=\"report.pdf\"; filename*=UTF-8''report.pdf`",
                "Résumé 1.pdf, `attachment; filename=\"Resume 1.pdf\"; filename*=UTF-8''R%C3%A9sum%C3%A9%201.pdf`",
                "100%.pdf, `attachment; filename=\"100_.pdf\"; filename*=UTF-8''100%25.pdf`",
                "報.pdf, `attachment; filename=\"_.pdf\"; filename*=UTF-8''%E5%A0%B1.pdf`",
                "it's.pdf, `attachment; filename=\"it's.pdf\"; filename*=UTF-8''it%27s.pdf`"
            })
    void theHeaderCarriesTheNameForEveryBrowser(String name, String header) {
        assertThat(FileNames.disposition(name)).isEqualTo(header);
    }

    @Test
    void noNameCanAddToTheHeader() {
        assertThat(FileNames.disposition("a\"; x=\\\r\nSet-Cookie: b"))
                .matches("[ -~]+")
                .doesNotContain("\"; x");
    }

    @Test
    void inAnAddressItIsOnePart() {
        assertThat(FileNames.inAddress("a b/c?d#e%.pdf")).isEqualTo("a%20b%2Fc%3Fd%23e%25.pdf");
    }

    @Test
    void aNullNameIsRefusedLikeAnEmptyOne() {
        assertThatExceptionOfType(UnfitFile.class).isThrownBy(() -> FileNames.taken(null));
    }
}
