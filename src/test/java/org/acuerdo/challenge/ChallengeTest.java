package org.acuerdo.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be said, and what its words are. */
class ChallengeTest {

    private static final Map<String, String> GOOD = Map.of(
            "kind", "FIGURE",
            "part", "Funding",
            "text", "The figure is not the one of the source.",
            "evidence", "https://example.org/source",
            "email", "Reader@Example.org");

    @Test
    void takesWhatAPersonWritesAndLeavesOutWhatNobodySees() {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(new Word(GOOD).email()).isEqualTo("reader@example.org");
        var word = new Word(with("text", " It reads\u202e backwards\u0000 \r\nhere, \u2066as it seems\u2069 "));
        assertThat(word.text()).isEqualTo("It reads backwards \nhere, as it seems");
    }

    @Test
    void saysWhatIsMissingOrImpossible() {
        assertThat(problems(Map.of())).extracting(Problem::field).containsExactly("kind", "text", "email");
        assertThat(rule("kind", "ALL' OR 1=1")).containsExactly("missing");
        assertThat(rule("text", "Too short")).containsExactly("tooShort");
        assertThat(rule("text", "x".repeat(4001))).containsExactly("tooLong");
        assertThat(rule("text", "x".repeat(4000))).isEmpty();
        assertThat(rule("part", "x".repeat(201))).containsExactly("tooLong");
        assertThat(rule("evidence", "javascript:alert(1)")).containsExactly("webAddress");
        for (var wrong : List.of(
                "",
                "nobody",
                "a@b",
                "a b@example.org",
                "a@example.org, b@example.org",
                "a@example..org",
                ".a@example.org",
                "a@-example.org",
                "a@example.org\r\nBcc: x@example.org".replace("\r\n", "<"),
                "ä@example.org",
                "x".repeat(250) + "@example.org")) {
            assertThat(rule("email", wrong)).as(wrong).containsExactly("email");
        }
    }

    @Test
    void theMakerIsHeardFirstAndNothingIsDecidedTwice() {
        var challenge = new Challenge(null, new Word(GOOD), Language.EN, "hash", java.time.Instant.EPOCH);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> challenge.ask("Said", Language.EN, java.time.Instant.EPOCH))
                .as("nobody has confirmed it");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> challenge.find(true, "Found", null, java.time.Instant.EPOCH.plus(Duration.ofDays(99))));
        assertThatExceptionOfType(Refusal.class).isThrownBy(challenge::correct);
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantHasItsWords(Language language) {
        var texts = new Texts().in(language);
        for (var kind : ChallengeKind.values()) {
            assertThat(texts).containsKey("challenge.kind." + kind);
        }
        for (var state : ChallengeState.values()) {
            assertThat(texts).containsKey("challenge.state." + state);
            if (state != ChallengeState.UNCONFIRMED) {
                assertThat(texts).containsKey("challenge.work." + state);
            }
        }
        for (var part : ChallengePart.values()) {
            assertThat(texts).containsKeys("challenge.part." + part, "challenge.none." + part);
        }
        for (var state : List.of("UPHELD", "NOT_UPHELD", "SET_ASIDE")) {
            assertThat(texts).containsKeys("challenge.mail." + state + ".head", "challenge.mail." + state + ".text");
        }
        for (var state : List.of("WITH_MAKER", "ANSWERED", "UPHELD", "NOT_UPHELD")) {
            assertThat(texts).containsKey("challenge.lead." + state);
        }
        for (var said :
                List.of("Asked", "SetAside", "Joined", "Upheld", "NotUpheld", "Corrected", "Proposed", "Answered")) {
            assertThat(texts).containsKey("said.challenge" + said);
        }
        for (var field : List.of("kind", "part", "text", "evidence", "email")) {
            assertThat(texts).containsKey("challenge.field." + field);
        }
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(GOOD);
        fields.put(field, value);
        return fields;
    }

    private static List<String> rule(String field, String value) {
        return problems(with(field, value)).stream().map(Problem::rule).toList();
    }

    private static List<Problem> problems(Map<String, String> fields) {
        var problems = new Problems();
        new Word(fields).check(problems);
        return problems.all();
    }
}
