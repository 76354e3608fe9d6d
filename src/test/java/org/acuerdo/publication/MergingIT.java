package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.dialogue.DialogueFormat;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Statements;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.MergedRow;
import org.acuerdo.moderation.Merging;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.moderation.Revision;
import org.acuerdo.moderation.Stale;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records that are the same become one for the public, no text is touched, and it can be taken back. */
class MergingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Merging merging;

    @Inject
    private Records records;

    @Inject
    private PublicRecords publicRecords;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Organization maker;
    private Actor secretariat;
    private Actor writer;

    @BeforeEach
    void people() {
        maker = people.organization("maker");
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        writer = people.person("merging@example.org", Role.FOCAL_POINT, "maker", "irrelevant here");
    }

    @Test
    void listsShowTheOneThatStaysAndItsUpdatesAreThoseOfBoth() {
        var old = publish(commitment("Entered a second time"), null);
        var stays = publish(commitment("Entered first"), null);
        var late = publish(update(2024, 70), old);
        var early = publish(update(2023, 20), stays);
        merge(old, stays);
        assertThat(titles()).contains("Entered first").doesNotContain("Entered a second time");
        assertThat(updates(stays)).containsExactly(late, early);
        assertThat(percent("Entered first")).isEqualTo(70);
        assertThat(publicRecords.newest(50, Language.EN))
                .filteredOn(row -> row.id().equals(late))
                .extracting(PublicRow::parentReference)
                .containsExactly(reference(stays));

        acting.as(secretariat, () -> {
            merging.undo(old);
            return null;
        });
        assertThat(titles()).contains("Entered first", "Entered a second time");
        assertThat(updates(stays)).containsExactly(early);
        assertThat(updates(old)).containsExactly(late);
        assertThat(percent("Entered first")).isEqualTo(20);
        assertThat(percent("Entered a second time")).isEqualTo(70);
    }

    @Test
    void anUpdateOnTheOldOneThatIsPublishedLaterStandsUnderTheOneThatStays() {
        var old = publish(commitment("Old"), null);
        var stays = publish(commitment("Stays"), null);
        var waiting = acting.as(secretariat, () -> {
            var id = drafting.start(maker.getId(), update(2024, 55), old);
            drafting.submit(id);
            return id;
        });
        merge(old, stays);
        acting.as(secretariat, () -> {
            reviewing.publish(waiting, stamp(waiting));
            return null;
        });
        assertThat(updates(stays)).containsExactly(waiting);
        assertThatThrownBy(() -> acting.as(secretariat, () -> drafting.start(maker.getId(), update(2025, 60), old)))
                .as("nobody starts to report on what no longer stands for itself")
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("parent"));
    }

    @Test
    void whatPointsToTheOldOneIsShownUnderTheOneThatStaysAndNoSubmittedTextIsTouched() {
        var old = publish(dialogue("Meeting, noted twice"), null);
        var stays = publish(dialogue("Meeting"), null);
        var content = commitment("Agreed there");
        content.setSourceDialogue(old);
        var agreed = publish(content, null);
        var before = json(agreed);
        merge(old, stays);
        assertThat(publicRecords.pointingTo(stays, Language.EN))
                .extracting(PublicRow::id)
                .containsExactly(agreed);
        assertThat(records.byId(List.of(old), Language.EN).get(old).id()).isEqualTo(stays);
        assertThat(json(agreed)).isEqualTo(before);

        acting.as(secretariat, () -> {
            merging.undo(old);
            return null;
        });
        assertThat(publicRecords.pointingTo(stays, Language.EN)).isEmpty();
        assertThat(publicRecords.pointingTo(old, Language.EN))
                .extracting(PublicRow::id)
                .containsExactly(agreed);
        assertThat(records.byId(List.of(old), Language.EN).get(old).id()).isEqualTo(old);
    }

    @Test
    void theOneThatStaysKnowsWhatWasMergedIntoItWhenAndWhy() {
        var old = publish(commitment("Known by its old name"), null);
        var stays = publish(commitment("Known"), null);
        merge(old, stays);
        assertThat(records.mergedInto(stays)).extracting(MergedRow::id).containsExactly(old);
        assertThat(records.mergedInto(stays).get(0).title()).isEqualTo("Known by its old name");
        assertThat(records.mergedInto(stays).get(0).reason()).isEqualTo("Entered twice");
        assertThat(records.get(old).subject().state()).isEqualTo(PublicationState.MERGED);
        assertThat(records.of(maker.getId(), Language.EN))
                .filteredOn(row -> row.id().equals(old))
                .allSatisfy(row -> {
                    assertThat(row.state()).isEqualTo(PublicationState.MERGED);
                    assertThat(row.reason()).isEqualTo("Entered twice");
                });
        assertThat(records.published(RecordKind.COMMITMENT, Language.EN))
                .noneMatch(row -> row.id().equals(old));
    }

    @Test
    void noChainOfMergersIsMadeInOneOrder() {
        var first = publish(commitment("First of three"), null);
        var second = publish(commitment("Second of three"), null);
        var third = publish(commitment("Third of three"), null);
        merge(first, second);
        assertThatThrownBy(() -> merge(second, third))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("mergeChain"));
        assertThatThrownBy(() -> merge(third, first))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("mergeMerged"));
        merge(third, second);
        assertThat(records.mergedInto(second)).hasSize(2);
    }

    @Test
    void theDatabaseItselfRefusesWhatWouldLeadNowhere() throws Exception {
        var first = publish(commitment("One way"), null);
        var second = publish(commitment("The other way"), null);
        var third = publish(commitment("No way"), null);
        merge(first, second);
        refused(
                "update record set merged_into_id = id, merged_at = now(), merged_reason = 'x' where id = " + third,
                "record_merged_self_ck");
        refused(
                "update record set merged_into_id = " + first + ", merged_at = now(), merged_reason = 'x' where id = "
                        + second,
                "stands for no other");
        refused("update record set merged_reason = null where id = " + first, "record_merged_ck");
    }

    private void refused(String sql, String because) throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> entities.createNativeQuery(sql).executeUpdate())
                    .hasMessageContaining(because);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void onlyTheSecretariatMergesAndOnlyWhatItHasRead() {
        var old = publish(commitment("Not theirs to merge"), null);
        var stays = publish(commitment("Not theirs either"), null);
        assertThatThrownBy(() -> acting.as(writer, () -> {
                    merging.merge(old, stamp(old), stays, "Mine");
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> acting.as(secretariat, () -> {
                    merging.merge(old, "0.0", stays, "Entered twice");
                    return null;
                }))
                .isInstanceOf(Stale.class);
        acting.as(writer, () -> {
            drafting.save(old, stamp(old), commitment("Being changed"), new Amendment(true, null));
            return null;
        });
        assertThatThrownBy(() -> merge(old, stays))
                .as("a draft of the next version is open")
                .isInstanceOf(Forbidden.class);
        assertThat(titles()).contains("Not theirs to merge", "Not theirs either");
    }

    @Test
    void readingARecordTakesTheSameNumberOfStatementsHoweverManyWereMergedIntoIt() {
        var stays = publish(commitment("Read often"), null);
        publish(update(2024, 10), stays);
        var few = statements(stays);
        for (var i = 0; i < 4; i++) {
            var old = publish(commitment("Read often, too " + i), null);
            publish(update(2020 + i, 10), old);
            merge(old, stays);
        }
        assertThat(statements(stays)).isEqualTo(few);
        assertThat(updates(stays)).hasSize(5);
    }

    private int statements(Long id) {
        return Statements.selectsOf(() -> inTransaction(() -> {
            records.mergedInto(id);
            publicRecords.pointingTo(id, Language.EN);
            publicRecords
                    .updates(id)
                    .forEach(revision -> revision.getRecord().getParent().getReference());
            records.byId(List.of(id), Language.EN);
            return null;
        }));
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

    private void merge(Long old, Long stays) {
        acting.as(secretariat, () -> {
            merging.merge(old, stamp(old), stays, "Entered twice");
            return null;
        });
    }

    private List<Long> updates(Long commitment) {
        return publicRecords.updates(commitment).stream()
                .map(Revision::getRecord)
                .map(record -> record.getId())
                .toList();
    }

    private Integer percent(String title) {
        return publicRecords
                .list(new Filter(RecordKind.COMMITMENT).words(title, Language.EN), Language.EN)
                .get(0)
                .percent();
    }

    private List<String> titles() {
        return publicRecords.newest(50, Language.EN).stream()
                .map(PublicRow::title)
                .toList();
    }

    private String json(Long id) {
        return inTransaction(() -> records.get(id).getPublished().getContent());
    }

    private String reference(Long id) {
        return records.get(id).getReference();
    }

    private Long publish(Content content, Long parent) {
        return acting.as(secretariat, () -> {
            var id = drafting.start(maker.getId(), content, parent);
            drafting.submit(id);
            reviewing.publish(id, stamp(id));
            return id;
        });
    }

    private String stamp(Long id) {
        return inTransaction(() -> records.get(id).getLatest().getStamp());
    }

    private CommitmentContent commitment(String title) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }

    private DialogueContent dialogue(String title) {
        var content = new DialogueContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What was said");
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        content.setZone("America/Santo_Domingo");
        content.setFormat(DialogueFormat.ONLINE);
        content.setHosts(List.of(maker.getId()));
        return content;
    }

    private static UpdateContent update(int year, int percent) {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setPeriodStart(LocalDate.of(year, 1, 1));
        content.setPeriodEnd(LocalDate.of(year, 6, 30));
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(percent);
        content.setResults("What came of it");
        return content;
    }
}
