package org.acuerdo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerdo.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final String ADDRESS =
            "https://portal.example/unsubscribe/0123456789012345678901234567890123456789012/good-to-know";

    private static Letter letter(String text) {
        return new Letter(Language.ES, text)
                .head(text)
                .say(text)
                .quote(text)
                .item(text, ADDRESS)
                .button(text, ADDRESS)
                .foot(text, null)
                .foot(text, ADDRESS);
    }

    @Test
    void whatPeopleWroteIsTextInHtml() {
        var html = letter("<script>alert(\"x\")</script> & 'more'").html();
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;")
                .contains("<html lang=\"es\">")
                .contains("href=\"" + ADDRESS + "\"");
    }

    @Test
    void theListIsAList() {
        assertThat(letter("one").item("two", ADDRESS).html())
                .containsSubsequence("<ul", "<li", "</ul>", "<ul", "</ul>");
    }

    @Test
    void thePlainTextWrapsAndKeepsAddressesWhole() {
        var plain = letter("word ".repeat(60)).plain();
        assertThat(plain.lines().filter(line -> !line.strip().equals(ADDRESS)))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
        assertThat(plain.lines().map(String::strip).filter(ADDRESS::equals)).hasSize(3);
        assertThat(plain).contains("\n> word", "\n- word", "\n-- \n");
    }

    @Test
    void aQuotedTextOfSeveralLinesIsQuotedInEach() {
        assertThat(new Letter(Language.EN, "s").quote("one\n\ntwo").plain()).isEqualTo("> one\n> \n> two\n\n");
        assertThat(new Letter(Language.EN, "s").quote("one\ntwo").html()).contains("one<br>two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\r\nBcc: everybody@example.org",
                "Title\nBcc: everybody@example.org",
                "Title\rBcc: everybody@example.org",
                "Title\0\u0085Bcc: everybody@example.org",
                "Title\u2028\u2029Bcc: everybody@example.org",
                "Title\u202e \u2066Bcc: everybody@example.org"
            })
    void nothingInASubjectBeginsAnotherHeaderOrTurnsTheTextAround(String title) {
        assertThat(new Letter(Language.EN, title).subject()).isEqualTo("Title Bcc: everybody@example.org");
    }

    @Test
    void aLongSubjectIsCutBetweenCharacters() {
        var subject = new Letter(Language.EN, "\uD83C\uDF0E".repeat(300)).subject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(150);
        assertThat(subject).endsWith("\uD83C\uDF0E…");
    }
}
