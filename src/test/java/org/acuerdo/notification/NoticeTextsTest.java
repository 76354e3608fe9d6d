package org.acuerdo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.MailProblem;
import org.acuerdo.platform.mail.MailState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told has its words, also where the key is put together in code. */
class NoticeTextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeToldHasItsWords(Language language) {
        var keys = Stream.of(
                        keys(
                                List.of("notice.headline.", "notice.subject.", "notice.next.", "notice.open."),
                                NoticeKind.values()),
                        keys(List.of("digest.subject."), Period.values()),
                        keys(List.of("digest.topic."), Topic.values()),
                        keys(List.of("frequency."), Frequency.values()),
                        keys(List.of("mail.state."), MailState.values()),
                        keys(List.of("mail.problem."), MailProblem.values()),
                        Stream.of("unsubscribe.ask.", "unsubscribe.done.")
                                .flatMap(key -> Stream.of("to-do", "good-to-know", UnsubscribePage.ALL)
                                        .map(key::concat)),
                        Stream.of(
                                "notice.reason",
                                "mail.why",
                                "mail.why.mandatory",
                                "mail.choose",
                                "mail.stop",
                                "digest.more",
                                "digest.open"))
                .flatMap(all -> all);
        assertThat(keys).allSatisfy(key -> assertThat(texts.in(language)).containsKey(key));
    }

    private static Stream<String> keys(List<String> beginnings, Enum<?>[] constants) {
        return beginnings.stream().flatMap(key -> Arrays.stream(constants).map(constant -> key + constant.name()));
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadlineNamesWhatItIsAbout(Language language) {
        for (var kind : NoticeKind.values()) {
            var headline = fill(language, "notice.headline." + kind);
            assertThat(headline).contains("The title");
            assertThat(fill(language, "notice.subject." + kind)).contains("The title");
            if (kind.name().startsWith("TRANSLATION")) {
                assertThat(headline).contains("Guaraní");
            }
            if (kind.name().startsWith("REPORT")) {
                assertThat(headline).contains("12", "3 March");
            } else if (kind.isOnExchange() || kind == NoticeKind.ABSENT) {
                assertThat(headline).contains("The organization");
            } else {
                assertThat(headline).contains("C-2026-0001");
            }
        }
    }

    private String fill(Language language, String key) {
        return texts.format(language, key, "The organization", "The title", "C-2026-0001", "3 March", 12, "Guaraní");
    }
}
