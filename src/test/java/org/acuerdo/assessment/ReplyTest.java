package org.acuerdo.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
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
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplyTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private final Organization maker = new Organization(
            "maker", OrganizationKind.PARTNER, null, null, new EnumMap<Language, OrganizationName>(Language.class));

    private final Account person = new Account("a@example.org", "A", Role.SECRETARIAT, null, Language.EN, null, NOW);

    private Reply reply() {
        var commitment = new ModeratedRecord(RecordKind.COMMITMENT, maker, null, person, NOW);
        var asked = maker.isRequiresValidation();
        maker.requireValidation(false);
        commitment.write("Promise", "en", "{}", person, NOW);
        commitment.submit(NOW);
        commitment.publish(person, NOW);
        maker.requireValidation(asked);
        var finding = new Finding();
        finding.setCompletion(Completion.NO_EVIDENCE);
        finding.setEvidenceLevel(EvidenceLevel.NONE);
        finding.setAsOf(LocalDate.of(2026, 5, 1));
        finding.setLanguage("en");
        finding.setExplanation("Nothing was found.");
        return new Reply(
                new Assessment(new Basis(commitment, null, null), finding, person, NOW),
                answer("Look again."),
                person,
                NOW);
    }

    private static Answer answer(String text) {
        var answer = new Answer();
        answer.setText(text);
        answer.setLanguage("en");
        return answer;
    }

    /** A reply in this state, of an organization that wants its validating authority to agree first. */
    private Reply in(PublicationState state) {
        maker.requireValidation(true);
        var reply = reply();
        switch (state) {
            case IN_VALIDATION -> {
                // That is where it starts.
            }
            case SUBMITTED -> reply.agree(person);
            case RETURNED -> reply.giveBack(person, "Too sharp", NOW);
            case PUBLISHED -> {
                reply.agree(person);
                reply.publish(person, NOW);
            }
            default -> throw new IllegalArgumentException(state.name());
        }
        return reply;
    }

    @Test
    void goesToTheSecretariatOrFirstToTheValidatingAuthority() {
        assertThat(reply().getState()).isEqualTo(PublicationState.SUBMITTED);
        maker.requireValidation(true);
        assertThat(reply().getState()).isEqualTo(PublicationState.IN_VALIDATION);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_VALIDATION", "SUBMITTED", "RETURNED", "PUBLISHED"})
    void eachStepIsTakenFromItsOwnStateOnly(PublicationState state) {
        step(state, PublicationState.IN_VALIDATION, PublicationState.SUBMITTED, reply -> reply.agree(person));
        step(
                state,
                PublicationState.IN_VALIDATION,
                PublicationState.RETURNED,
                reply -> reply.giveBack(person, "Why", NOW));
        step(state, PublicationState.SUBMITTED, PublicationState.PUBLISHED, reply -> reply.publish(person, NOW));
        step(
                state,
                PublicationState.SUBMITTED,
                PublicationState.RETURNED,
                reply -> reply.refuse(person, ReplyFault.INSULT, "Why", NOW));
        step(
                state,
                PublicationState.RETURNED,
                PublicationState.IN_VALIDATION,
                reply -> reply.mend(answer("Milder"), person, NOW));
    }

    private void step(
            PublicationState state,
            PublicationState from,
            PublicationState to,
            java.util.function.Consumer<Reply> step) {
        var reply = in(state);
        if (state == from) {
            step.accept(reply);
            assertThat(reply.getState()).isEqualTo(to);
        } else {
            refuses("replyMoved", () -> step.accept(reply));
            assertThat(reply.getState()).isEqualTo(state);
        }
    }

    @Test
    void isHeldBackOnAGroundAndWithAReasonOnly() {
        var reply = in(PublicationState.SUBMITTED);
        refuses("groundMissing", () -> reply.refuse(person, null, "We disagree", NOW));
        refuses("reasonMissing", () -> reply.refuse(person, ReplyFault.INSULT, " ", NOW));
        reply.refuse(person, ReplyFault.PERSONAL_DATA, "Leave out the name.", NOW);
        assertThat(reply.getFault()).isEqualTo(ReplyFault.PERSONAL_DATA);
        assertThat(reply.getReason()).isEqualTo("Leave out the name.");
        assertThat(reply.isPublic()).isFalse();
    }

    @Test
    void mendedItForgetsWhyItWasGivenBack() {
        var reply = in(PublicationState.RETURNED);
        reply.mend(answer(" Milder "), person, NOW);
        assertThat(reply.getText()).isEqualTo("Milder");
        assertThat(reply.getReason()).isNull();
        assertThat(reply.getDecidedAt()).isNull();
    }

    @Test
    void theFormTellsEachProblemBesideItsField() {
        assertThat(problems(answer("Look again."))).isEmpty();
        assertThat(problems(answer(" "))).extracting(Problem::field).containsExactly("text");
        assertThat(problems(answer("x".repeat(1501)))).extracting(Problem::rule).containsExactly("tooLong");
        var nowhere = answer("Look again.");
        nowhere.setLanguage("xx");
        assertThat(problems(nowhere)).extracting(Problem::field).containsExactly("language");
    }

    private static java.util.List<Problem> problems(Answer answer) {
        var problems = new Problems();
        answer.check(problems);
        return problems.all();
    }

    private static void refuses(String rule, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
