package org.acuerdo.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import org.acuerdo.account.Account;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.organization.OrganizationName;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final Organization maker = new Organization(
            "maker", OrganizationKind.PARTNER, null, null, new EnumMap<Language, OrganizationName>(Language.class));

    private final Account assessor = new Account("a@example.org", "A", Role.SECRETARIAT, null, Language.EN, null, NOW);

    private final ModeratedRecord commitment = new ModeratedRecord(RecordKind.COMMITMENT, maker, null, assessor, NOW);

    private static Finding finding() {
        var finding = new Finding();
        finding.setCompletion(Completion.LIMITED);
        finding.setEvidenceLevel(EvidenceLevel.DOCUMENTED);
        finding.setAsOf(TODAY);
        finding.setLanguage("es");
        finding.setExplanation(" Se ve en el registro. ");
        return finding;
    }

    private static List<Problem> problems(Consumer<Finding> change) {
        var finding = finding();
        change.accept(finding);
        var problems = new Problems();
        finding.check(problems, TODAY);
        return problems.all();
    }

    private Basis basis(Assessment before) {
        if (!commitment.isPublic()) {
            commitment.write("Promise", "en", "{}", assessor, NOW);
            commitment.submit(NOW);
            commitment.publish(assessor, NOW);
        }
        return new Basis(commitment, null, before);
    }

    @Test
    void saysWhatWasFoundAboutTheVersionThatThePublicReads() {
        var assessment = new Assessment(basis(null), finding(), assessor, NOW);
        assertThat(assessment.getNumber()).isEqualTo(1);
        assertThat(assessment.getVersionNumber()).isEqualTo(1);
        assertThat(assessment.getReport()).isNull();
        assertThat(assessment.getExplanation()).isEqualTo("Se ve en el registro.");
        assertThat(assessment.getLanguage()).isEqualTo("es");
        assertThat(assessment.getAsOf()).isEqualTo(TODAY);
        assertThat(assessment.getAssessedAt()).isEqualTo(NOW);
    }

    @Test
    void isFollowedByAnotherThatCanCorrectIt() {
        var first = new Assessment(basis(null), finding(), assessor, NOW);
        var better = finding();
        better.setCorrection("The wrong document was read.");
        var second = new Assessment(basis(first), better, assessor, NOW);
        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(second.getCorrection()).isEqualTo("The wrong document was read.");
        assertThat(first.getCorrection()).isNull();
    }

    @Test
    void theFirstCorrectsNothing() {
        var finding = finding();
        finding.setCorrection("What should it correct?");
        refuses("nothingToCorrect", () -> new Assessment(basis(null), finding, assessor, NOW));
    }

    @Test
    void whatThePublicCannotReadIsNotAssessed() {
        refuses("notPublic", () -> new Basis(commitment, null, null));
        basis(null);
        commitment.withdraw("A mistake", NOW);
        refuses("notPublic", () -> new Basis(commitment, null, null));
    }

    @Test
    void theBasisIsAnotherAfterEachAssessmentAndNotElse() {
        var first = new Assessment(basis(null), finding(), assessor, NOW);
        assertThat(basis(first).stamp()).isNotEqualTo(basis(null).stamp());
        assertThat(basis(first).stamp()).isEqualTo(basis(first).stamp());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ASSESSED, ",
        "NO_EVIDENCE, NONE",
        "NOT_STARTED, NONE SELF_REPORTED DOCUMENTED INDEPENDENTLY_VERIFIED",
        "LIMITED, SELF_REPORTED DOCUMENTED INDEPENDENTLY_VERIFIED",
        "SUBSTANTIAL, SELF_REPORTED DOCUMENTED INDEPENDENTLY_VERIFIED",
        "COMPLETE, SELF_REPORTED DOCUMENTED INDEPENDENTLY_VERIFIED"
    })
    void whatIsFoundFitsWhatItRestsOn(Completion completion, String levels) {
        for (var level : EvidenceLevel.values()) {
            var fits = levels != null && List.of(levels.split(" ")).contains(level.name());
            assertThat(completion.canRestOn(level)).as(level.name()).isEqualTo(fits);
            var finding = finding();
            finding.setCompletion(completion);
            finding.setEvidenceLevel(level);
            if (!fits) {
                refuses("evidence", () -> new Assessment(basis(null), finding, assessor, NOW));
                assertThat(problems(form -> {
                            form.setCompletion(completion);
                            form.setEvidenceLevel(level);
                        }))
                        .extracting(Problem::field)
                        .containsExactly("evidenceLevel");
            }
        }
        assertThat(completion.canRestOn(null)).isFalse();
    }

    @Test
    void theFormTellsEachProblemBesideItsField() {
        assertThat(problems(form -> {})).isEmpty();
        assertThat(problems(form -> form.setCompletion(null)))
                .extracting(Problem::field)
                .containsExactly("completion");
        assertThat(problems(form -> form.setAsOf(TODAY.plusDays(1))))
                .extracting(Problem::rule)
                .containsExactly("future");
        assertThat(problems(form -> form.setAsOf(LocalDate.of(19, 5, 1))))
                .extracting(Problem::rule)
                .containsExactly("year");
        assertThat(problems(form -> form.setExplanation(" ")))
                .extracting(Problem::rule)
                .containsExactly("missing");
        assertThat(problems(form -> form.setExplanation("x".repeat(1501))))
                .extracting(Problem::rule)
                .containsExactly("tooLong");
        assertThat(problems(form -> form.setCorrection("x".repeat(501))))
                .extracting(Problem::field)
                .containsExactly("correction");
        assertThat(problems(form -> form.setLanguage("xx")))
                .extracting(Problem::field)
                .containsExactly("language");
        assertThat(problems(form -> {
                    form.setEvidenceLevel(null);
                    form.setAsOf(null);
                }))
                .extracting(Problem::field)
                .containsExactly("evidenceLevel", "asOf");
    }

    @ParameterizedTest
    @EnumSource(Completion.class)
    void notAssessedIsNoFinding(Completion completion) {
        assertThat(Completion.findings().contains(completion)).isEqualTo(completion != Completion.NOT_ASSESSED);
    }

    private static void refuses(String rule, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
