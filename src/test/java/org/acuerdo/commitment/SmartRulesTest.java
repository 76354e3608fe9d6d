package org.acuerdo.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule with a commitment that meets it and one that does not; the advice in all languages. */
class SmartRulesTest {

    private static final SmartRules RULES = SmartRules.STANDARD;

    private static CommitmentContent clear() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Train 200 women mayors in budgeting by 2027");
        content.setSummary(
                "ParlAmericas and three universities train two hundred women mayors in ten countries in municipal"
                        + " budgeting. Each course takes five days; the programme pays for travel out of its own budget.");
        content.setArea(1L);
        content.setPartners(List.of(2L));
        content.setSdgTargets(List.of(3L));
        content.setIndicatorName("Women mayors who finished the course");
        content.setIndicatorUnit("women");
        content.setBaseline(BigDecimal.ZERO);
        content.setBaselineYear(2024);
        content.setTarget(BigDecimal.valueOf(200));
        content.setStartDate(LocalDate.of(2025, 1, 1));
        content.setTargetDate(LocalDate.of(2027, 12, 31));
        content.setFundingAmount(BigDecimal.valueOf(100_000));
        content.setSourceName("Minutes of the meeting");
        return content;
    }

    private static SmartScore without(Consumer<CommitmentContent> change) {
        var content = clear();
        change.accept(content);
        return RULES.judge(content);
    }

    @Test
    void aClearCommitmentMeetsEveryRule() {
        var score = RULES.judge(clear());
        assertThat(score.missed()).isEmpty();
        assertThat(score.total()).isEqualTo(100);
        assertThat(score.levels().values()).containsOnly(SmartLevel.MET);
        assertThat(RULES.advise(clear())).isEmpty();
    }

    @Test
    void anEmptyFormIsWorthLittleAndIsToldWhatToDoForEachCriterion() {
        var empty = new CommitmentContent();
        empty.setLanguage("en");
        assertThat(RULES.judge(empty).total()).isBetween(0, 30);
        assertThat(RULES.advise(empty).stream().map(advice -> advice.rule().criterion()))
                .contains(SmartCriterion.values());
    }

    @Test
    void whatIsMissingIsFound() {
        assertThat(without(content -> content.setIndicatorName(null)).missed()).contains("indicator");
        assertThat(without(content -> content.setIndicatorUnit(null)).missed()).contains("indicator");
        assertThat(without(content -> content.setTarget(null)).missed()).contains("target");
        assertThat(without(content -> content.setBaseline(null)).missed()).contains("baseline");
        assertThat(without(content -> content.setBaselineYear(null)).missed()).contains("baselineYear");
        assertThat(without(content -> content.setTarget(BigDecimal.ZERO)).missed())
                .contains("targetMoves");
        assertThat(without(content -> content.setPartners(List.of())).missed()).contains("partners");
        assertThat(without(content -> content.setArea(null)).missed()).contains("area");
        assertThat(without(content -> content.setSdgTargets(List.of())).missed())
                .contains("sdgTargets");
        assertThat(without(content -> content.setSourceName(null)).missed()).contains("origin");
        assertThat(without(content -> content.setTargetDate(null)).missed()).contains("end");
        assertThat(without(content -> content.setStartDate(null)).missed()).contains("start");
        assertThat(without(content -> content.setTitle("Train women")).missed()).contains("titleEnough");
        assertThat(without(content -> content.setSummary("We train women.")).missed())
                .contains("summaryEnough");
        assertThat(without(content -> content.setSummary("Women lead. ".repeat(200)))
                        .missed())
                .contains("summaryBrief");
    }

    @Test
    void meansAreFoundInTheFieldOrInTheWords() {
        Consumer<CommitmentContent> noWord = content -> content.setSummary("Women mayors are trained. ".repeat(8));
        assertThat(without(content -> content.setFundingAmount(null)).met()).contains("means");
        assertThat(without(noWord).met()).contains("means");
        assertThat(without(noWord.andThen(content -> content.setFundingAmount(null)))
                        .missed())
                .contains("means");
    }

    @Test
    void anEndBeforeTheStartAndOneThatIsFarAwayAreFound() {
        assertThat(without(content -> content.setTargetDate(LocalDate.of(2024, 1, 1)))
                        .missed())
                .contains("order");
        assertThat(without(content -> content.setTargetDate(LocalDate.of(2060, 1, 1)))
                        .missed())
                .contains("span");
    }

    @ParameterizedTest
    @CsvSource({
        "en, We strive to do this where possible",
        "es, Buscamos hacerlo en la medida de lo posible",
        "pt, Fazemos isto na medida do possível",
        "fr, Nous le ferons dans la mesure du possible",
    })
    void vagueWordsAreFoundInTheLanguageOfTheText(String language, String vague) {
        var score = without(content -> {
            content.setLanguage(language);
            content.setSummary(vague + ". " + "x".repeat(120));
        });
        assertThat(score.missed()).contains("plainWords");
        assertThat(without(content -> content.setSummary(
                                "Theseekto and etcetera are no words of the list. " + "x".repeat(120)))
                        .met())
                .contains("plainWords");
    }

    @Test
    void moreIsNeverWorthLess() {
        var before = 0;
        var content = new CommitmentContent();
        content.setLanguage("en");
        var whole = clear();
        List<Runnable> steps = List.of(
                () -> content.setTitle(whole.getTitle()),
                () -> content.setSummary(whole.getSummary()),
                () -> content.setArea(1L),
                () -> content.setPartners(List.of(2L)),
                () -> content.setSdgTargets(List.of(3L)),
                () -> content.setIndicatorName("Women"),
                () -> content.setIndicatorUnit("women"),
                () -> content.setBaseline(BigDecimal.ZERO),
                () -> content.setBaselineYear(2024),
                () -> content.setTarget(BigDecimal.TEN),
                () -> content.setStartDate(LocalDate.of(2025, 1, 1)),
                () -> content.setTargetDate(LocalDate.of(2027, 1, 1)),
                () -> content.setSourceName("Minutes"));
        for (var step : steps) {
            step.run();
            var now = RULES.judge(content).total();
            assertThat(now).isBetween(before, 100);
            before = now;
        }
        assertThat(before).isEqualTo(100);
    }

    @Test
    void theScoreComesBackAsItWasKept() {
        var score = without(content -> content.setBaseline(null));
        assertThat(SmartScore.of(score.json())).isEqualTo(score);
        assertThat(SmartScore.of(null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachRuleHasItsAdviceInEachLanguage(Language language) {
        var texts = new Texts().in(language);
        var empty = RULES.judge(new CommitmentContent());
        assertThat(empty.met()).doesNotContainAnyElementsOf(empty.missed());
        assertThat(java.util.stream.Stream.concat(empty.met().stream(), empty.missed().stream()))
                .allSatisfy(id -> assertThat(texts).containsKey("coaching.advice." + id));
    }

    @Test
    void aFileThatCanNotBeRightIsRefusedByName() throws IOException {
        String file;
        try (var in = SmartRulesTest.class.getResourceAsStream("/coaching/rules.json")) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        refused(file.replace("\"fields\": [\"partners\"]", "\"fields\": [\"friends\"]"), "partners");
        refused(file.replace("\"met\": 80", "\"met\": 20"), "levels");
        refused(file.replace("\"id\": \"start\"", "\"id\": \"end\""), "end");
    }

    private static void refused(String file, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmartRules.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining(why);
    }
}
