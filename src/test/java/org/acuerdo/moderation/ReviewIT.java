package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.ValidationStep;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Remarks, notes, answers, the step inside an organization and the step back, against the real database. */
class ReviewIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Noting noting;

    @Inject
    private Answering answering;

    @Inject
    private AnswerTemplates answers;

    @Inject
    private ValidationStep step;

    @Inject
    private Records records;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Organization house;
    private Organization lonely;
    private Actor writer;
    private Actor validator;
    private Actor secretariat;
    private Actor colleague;

    @BeforeEach
    void people() {
        house = people.organization("reviewed");
        lonely = people.organization("lonely");
        writer = people.person("r-writer@example.org", Role.FOCAL_POINT, "reviewed", "irrelevant here");
        validator = people.person("r-validator@example.org", Role.VALIDATOR, "reviewed", "irrelevant here");
        secretariat = people.person("r-moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        colleague = people.person("r-colleague@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void remarksAreKeptInTheirOrderAndReadWithTheChain() {
        var id = submitted();
        var remarks = List.of(new Remark("summary", "Say more"), new Remark("title", "Shorter"));
        as(secretariat, () -> reviewing.giveBack(id, stamp(id), null, remarks));
        assertThat(records.chain(id)).singleElement().satisfies(revision -> {
            assertThat(revision.getReason()).isNull();
            assertThat(revision.getRemarks()).isEqualTo(remarks);
        });
    }

    @Test
    void aRemarkOnWhatIsNoFieldIsRefused() {
        var id = submitted();
        assertThatThrownBy(() -> as(
                        secretariat,
                        () -> reviewing.giveBack(id, stamp(id), "No", List.of(new Remark("milestones", "Which?")))))
                .isInstanceOf(Refusal.class);
        assertThat(state(id)).isEqualTo(PublicationState.SUBMITTED);
    }

    @Test
    void theDatabaseItselfKeepsRemarksAsTheyWereMade() {
        var id = submitted();
        as(secretariat, () -> reviewing.giveBack(id, stamp(id), null, List.of(new Remark("title", "Shorter"))));
        var revision = records.chain(id).get(0).getId();
        assertRefused(
                "update revision_remark set text = 'Longer' where revision_id = " + revision, "a remark never changes");
        assertRefused("delete from revision_remark where revision_id = " + revision, "a remark never changes");
        assertRefused(
                "insert into revision_remark values (" + revision + ", 7, 'title', 'Too late')",
                "a remark is made when a revision is given back");
        assertRefused(
                "update revision set state = 'RETURNED', decided_at = now() where record_id = " + submitted(),
                "who gives back says why");
    }

    private void assertRefused(String statement, String why) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        entities.createNativeQuery(statement).executeUpdate();
                        entities.createNativeQuery("set constraints all immediate")
                                .executeUpdate();
                    } finally {
                        transaction.rollback();
                    }
                })
                .hasMessageContaining(why);
    }

    @Test
    void theWriterTakesBackWhatNobodyDecidedAndTheReviewerIsToldTooLate() {
        var id = submitted();
        var seen = stamp(id);
        as(writer, () -> drafting.takeBack(id, seen));
        assertThat(state(id)).isEqualTo(PublicationState.RETURNED);
        assertThatThrownBy(() -> as(secretariat, () -> reviewing.publish(id, seen)))
                .isInstanceOf(Forbidden.class);
        as(writer, () -> drafting.save(id, stamp(id), whole()));
        as(writer, () -> drafting.submit(id));
        assertThatThrownBy(() -> as(secretariat, () -> reviewing.publish(id, seen)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> as(writer, () -> drafting.takeBack(id, seen))).isInstanceOf(Stale.class);
        assertThat(records.chain(id)).extracting(Revision::isTakenBack).containsExactly(false, true);
    }

    @Test
    void notesAreForTheSecretariatAloneAndGoByTheHandThatWroteThem() {
        var id = submitted();
        as(secretariat, () -> noting.write(id, " Call <b>them</b> "));
        var note = acting.as(colleague, () -> noting.of(id)).get(0);
        assertThat(note.getText()).isEqualTo("Call <b>them</b>");
        for (var other : List.of(writer, validator, Actor.PUBLIC)) {
            assertThatThrownBy(() -> as(other, () -> noting.of(id))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> as(other, () -> noting.write(id, "Mine"))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> as(other, () -> noting.delete(id, note.getId())))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> as(colleague, () -> noting.delete(id, note.getId())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(secretariat, () -> noting.delete(submitted(), note.getId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(secretariat, () -> noting.write(id, " "))).isInstanceOf(Refusal.class);
        as(secretariat, () -> noting.delete(id, note.getId()));
        assertThat(acting.as(secretariat, () -> noting.of(id))).isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsNotesAlong() {
        var id = acting.as(writer, () -> drafting.start(house.getId(), whole(), null));
        as(secretariat, () -> noting.write(id, "Ask them"));
        as(writer, () -> drafting.discard(id));
        assertThatThrownBy(() -> records.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void answersAreKeptChangedAndRetired() {
        as(secretariat, () -> answering.add(Language.ES, "Falta", "Falta la fecha"));
        var kept = answers.all().stream()
                .filter(answer -> answer.getTitle().equals("Falta"))
                .findFirst()
                .orElseThrow();
        as(secretariat, () -> answering.change(kept.getId(), kept.getVersion(), Language.ES, "Sobra", "Sobra algo"));
        assertThatThrownBy(() -> as(
                        colleague,
                        () -> answering.change(kept.getId(), kept.getVersion(), Language.ES, "Falta", "Otra")))
                .isInstanceOf(Refusal.class);
        as(secretariat, () -> answering.retire(kept.getId(), true));
        assertThat(answers.usable()).extracting(AnswerTemplate::getId).doesNotContain(kept.getId());
        assertThatThrownBy(() -> as(writer, () -> answering.add(Language.ES, "Falta", "Falta la fecha")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theStepNeedsSomebodyWhoCanAgree() {
        assertThatThrownBy(() -> as(secretariat, () -> step.require(lonely.getId(), true)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("noValidator"));
        assertThatThrownBy(() -> as(validator, () -> step.require(lonely.getId(), false)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(writer, () -> step.require(house.getId(), true)))
                .isInstanceOf(Forbidden.class);
        as(validator, () -> step.require(house.getId(), true));
        try {
            var id = submitted();
            assertThat(state(id)).isEqualTo(PublicationState.IN_VALIDATION);
            as(secretariat, () -> step.require(house.getId(), false));
            assertThat(state(id)).as("what waits stays").isEqualTo(PublicationState.IN_VALIDATION);
            as(validator, () -> reviewing.agree(id, stamp(id)));
            assertThat(state(id)).isEqualTo(PublicationState.SUBMITTED);
        } finally {
            as(secretariat, () -> step.require(house.getId(), false));
        }
    }

    private Long submitted() {
        return acting.as(writer, () -> {
            var id = drafting.start(house.getId(), whole(), null);
            drafting.submit(id);
            return id;
        });
    }

    private void as(Actor actor, Runnable work) {
        Supplier<Void> supplied = () -> {
            work.run();
            return null;
        };
        acting.as(actor, supplied);
    }

    private <T> T inTransaction(Callable<T> work) {
        try {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String stamp(Long id) {
        return inTransaction(() -> records.get(id).getLatest().getStamp());
    }

    private PublicationState state(Long id) {
        return inTransaction(() -> records.get(id).getState());
    }

    private CommitmentContent whole() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Promise");
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }
}
