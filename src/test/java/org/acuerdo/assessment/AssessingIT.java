package org.acuerdo.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Statements;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.moderation.Stale;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.Filter;
import org.acuerdo.publication.PublicRecords;
import org.acuerdo.publication.PublicRow;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Records records;

    @Inject
    private Assessing assessing;

    @Inject
    private Assessments assessments;

    @Inject
    private PublicRecords publicRecords;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Organization maker;
    private Actor secretariat;

    @BeforeEach
    void people() {
        maker = people.organization("maker");
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void whatWasFoundStandsInTheListsAtOnceAndTheOldStaysReadable() {
        var id = publish("Found", null, commitment("Found"));
        assertThat(row("Found").assessed()).isEqualTo(Completion.NOT_ASSESSED);
        assess(id, Completion.LIMITED);
        assess(id, Completion.COMPLETE);
        assertThat(row("Found").assessed()).isEqualTo(Completion.COMPLETE);
        assertThat(row("Found").evidenceLevel()).isEqualTo(EvidenceLevel.DOCUMENTED);
        assertThat(assessments.of(id))
                .extracting(Assessment::getCompletion)
                .containsExactly(Completion.COMPLETE, Completion.LIMITED);
        assertThat(found(Completion.COMPLETE)).contains("Found");
        assertThat(found(Completion.LIMITED)).doesNotContain("Found");
    }

    @Test
    void itOutlivesANewVersionAWithdrawalAndTheWayBack() {
        var id = publish("Lasting", null, commitment("Lasting"));
        assess(id, Completion.SUBSTANTIAL);
        as(() -> {
            drafting.save(
                    id, stamp(id), commitment("Lasting, second version"), new Amendment(true, "Said more clearly"));
            drafting.submit(id);
            reviewing.publish(id, stamp(id));
        });
        assertThat(row("Lasting, second version").assessed()).isEqualTo(Completion.SUBSTANTIAL);
        as(() -> reviewing.withdraw(id, "A mistake"));
        assertThat(found(Completion.SUBSTANTIAL)).doesNotContain("Lasting, second version");
        as(() -> reviewing.restore(id));
        assertThat(row("Lasting, second version").assessed()).isEqualTo(Completion.SUBSTANTIAL);
        assertThat(assessments.latest(id).orElseThrow().getVersionNumber()).isEqualTo(1);
    }

    @Test
    void itNamesTheNewestUpdateThatItLookedAt() {
        var id = publish("Reported", null, commitment("Reported"));
        var newest = publish("Reported", id, update(LocalDate.of(2024, 1, 1)));
        publish("Reported", id, update(LocalDate.of(2023, 1, 1)));
        assess(id, Completion.LIMITED);
        var found = assessments.of(id).get(0);
        assertThat(found.getReport().getId()).isEqualTo(newest);
        assertThat(found.getReportNumber()).isEqualTo(1);
    }

    @Test
    void whoseBasisIsNoLongerTheNewestIsToldAndNothingIsAdded() {
        var id = publish("Two at once", null, commitment("Two at once"));
        var seen = seen(id);
        assess(id, Completion.LIMITED);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> as(() -> assessing.assess(id, seen, finding(Completion.COMPLETE))));
        var afterFirst = seen(id);
        publish("Two at once", id, update(LocalDate.of(2024, 1, 1)));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> as(() -> assessing.assess(id, afterFirst, finding(Completion.COMPLETE))));
        assertThat(assessments.of(id)).hasSize(1);
        assertThat(row("Two at once").assessed()).isEqualTo(Completion.LIMITED);
    }

    @Test
    void neitherADraftNorAnIncompleteFindingIsAssessed() {
        var draft = acting.as(secretariat, () -> drafting.start(maker.getId(), commitment("Not public"), null));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(() -> assessing.assess(draft, "", finding(Completion.LIMITED))));
        var id = publish("Unfounded", null, commitment("Unfounded"));
        var empty = finding(Completion.NO_EVIDENCE);
        assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> as(() -> assessing.assess(id, seen(id), empty)));
    }

    @Test
    void onlyTheSecretariatAssesses() {
        var id = publish("Own praise", null, commitment("Own praise"));
        var partner = people.person("maker@example.org", Role.FOCAL_POINT, maker.getSlug(), "irrelevant here");
        var seen = seen(id);
        for (var actor : List.of(partner, Actor.PUBLIC)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> acting.as(actor, () -> {
                        assessing.assess(id, seen, finding(Completion.COMPLETE));
                        return null;
                    }));
        }
    }

    @Test
    void theDatabaseTakesNoChangeToAnAssessment() {
        var id = publish("Fixed", null, commitment("Fixed"));
        assess(id, Completion.LIMITED);
        for (var change : List.of(
                "update assessment set completion = 'COMPLETE' where record_id = " + id,
                "update assessment set explanation = 'other' where record_id = " + id,
                "delete from assessment where record_id = " + id)) {
            assertThatThrownBy(() -> run(change)).as(change).hasMessageContaining("only followed by another");
        }
        assertThatThrownBy(() -> run("""
            insert into assessment (id, record_id, number, completion, evidence_level, explanation, language,
              as_of, assessed_at, assessor_id, version_number)
            select 49, record_id, 2, 'COMPLETE', 'NONE', 'x', 'en', as_of, assessed_at, assessor_id, 1
            from assessment where record_id = %d\
            """.formatted(id))).hasMessageContaining("assessment_rests_ck");
    }

    @Test
    void allOfACommitmentTakeOneStatementHoweverManyThereAre() {
        var id = publish("Counted", null, commitment("Counted"));
        publish("Counted", id, update(LocalDate.of(2024, 1, 1)));
        assess(id, Completion.LIMITED);
        var few = selects(id);
        for (var i = 0; i < 6; i++) {
            assess(id, Completion.SUBSTANTIAL);
        }
        assertThat(few).isPositive();
        assertThat(selects(id)).isEqualTo(few);
    }

    private int selects(Long id) {
        return Statements.selectsOf(() -> assessments
                .of(id)
                .forEach(assessment ->
                        assertThat(assessment.getReport().getReference()).isNotNull()));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void as(Runnable deed) {
        acting.as(secretariat, () -> {
            deed.run();
            return null;
        });
    }

    private void assess(Long id, Completion completion) {
        as(() -> assessing.assess(id, seen(id), finding(completion)));
    }

    private String seen(Long id) {
        return assessments.basis(records.get(id)).stamp();
    }

    private static Finding finding(Completion completion) {
        var finding = new Finding();
        finding.setCompletion(completion);
        finding.setEvidenceLevel(EvidenceLevel.DOCUMENTED);
        finding.setAsOf(LocalDate.of(2025, 12, 31));
        finding.setLanguage("en");
        finding.setExplanation("What was looked at");
        return finding;
    }

    private PublicRow row(String title) {
        return publicRecords
                .list(new Filter(RecordKind.COMMITMENT).words(title, Language.EN), Language.EN)
                .get(0);
    }

    private List<String> found(Completion completion) {
        return publicRecords.list(new Filter(RecordKind.COMMITMENT), Language.EN).stream()
                .filter(row -> row.assessed() == completion)
                .map(PublicRow::title)
                .toList();
    }

    private Long publish(String title, Long parent, org.acuerdo.moderation.Content content) {
        return acting.as(secretariat, () -> {
            if (content instanceof UpdateContent update) {
                update.setTitle(title);
            }
            var id = drafting.start(maker.getId(), content, parent);
            drafting.submit(id);
            reviewing.publish(id, stamp(id));
            return id;
        });
    }

    private String stamp(Long id) {
        return records.get(id).getLatest().getStamp();
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

    private static UpdateContent update(LocalDate start) {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setPeriodStart(start);
        content.setPeriodEnd(start.plusMonths(6));
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(20);
        content.setResults("What came of it");
        return content;
    }
}
