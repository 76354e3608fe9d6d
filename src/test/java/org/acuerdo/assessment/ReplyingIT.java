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
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.moderation.Stale;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplyingIT extends InContainer {

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
    private Replying replying;

    @Inject
    private Replies replies;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Organization maker;
    private Actor secretariat;
    private Actor writer;

    @BeforeEach
    void people() {
        maker = people.organization("answering");
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        writer = people.person("answering@example.org", Role.FOCAL_POINT, maker.getSlug(), "irrelevant here");
    }

    @Test
    void itWaitsForTheSecretariatAndIsFixedOncePublic() throws SQLException {
        var id = assessed("Answered");
        assertThat(open()).contains("Answered");
        as(writer, () -> replying.reply(id, 1, "", answer("Look again")));
        assertThat(open()).doesNotContain("Answered");
        assertThat(waiting()).contains("Answered");
        assertThat(reply(id).getState()).isEqualTo(PublicationState.SUBMITTED);
        as(secretariat, () -> replying.refuse(id, 1, stamp(id), ReplyFault.PERSONAL_DATA, "Leave out the name"));
        assertThat(waiting()).doesNotContain("Answered");
        assertThat(open()).contains("Answered");
        as(writer, () -> replying.reply(id, 1, stamp(id), answer("Look once more")));
        as(secretariat, () -> replying.publish(id, 1, stamp(id)));
        assertThat(reply(id).isPublic()).isTrue();
        assertThat(reply(id).getText()).isEqualTo("Look once more");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(writer, () -> replying.reply(id, 1, stamp(id), answer("And again"))));
        for (var change : List.of(
                "update assessment_reply set text = 'other' where assessment_id = ",
                "update assessment_reply set state = 'SUBMITTED', decided_at = null, decider_id = null where assessment_id = ",
                "delete from assessment_reply where assessment_id = ")) {
            assertThatThrownBy(() -> run(change + assessment(id).getId()))
                    .as(change)
                    .hasMessageContaining("never changes");
        }
        assertThatThrownBy(() -> run("""
                        insert into assessment_reply (id, assessment_id, state, text, language, author_id, sent_at)
                        select 49, assessment_id, 'SUBMITTED', 'second', 'en', author_id, sent_at
                        from assessment_reply where assessment_id = %d""".formatted(assessment(id).getId())))
                .hasMessageContaining("assessment_reply_once_uq");
    }

    @Test
    void theSecondOfTwoWritersOrDecidersIsTold() {
        var id = assessed("Two answers");
        as(writer, () -> replying.reply(id, 1, "", answer("First")));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> as(writer, () -> replying.reply(id, 1, "", answer("Second"))));
        var seen = stamp(id);
        as(secretariat, () -> replying.publish(id, 1, seen));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> as(secretariat, () -> replying.refuse(id, 1, seen, ReplyFault.INSULT, "Too late")));
        assertThat(reply(id).getText()).isEqualTo("First");
        assertThat(reply(id).isPublic()).isTrue();
    }

    @Test
    void onlyTheNewestAssessmentIsAnsweredAndNotWhileItsCommitmentIsWithdrawn() {
        var id = assessed("Assessed twice");
        as(secretariat, () -> assessing.assess(id, seen(id), finding()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(writer, () -> replying.reply(id, 1, "", answer("Late"))));
        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> as(writer, () -> replying.reply(id, 2, "", answer(" "))));
        as(secretariat, () -> reviewing.withdraw(id, "A mistake"));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(writer, () -> replying.reply(id, 2, "", answer("Now"))));
        assertThat(open()).doesNotContain("Assessed twice");
    }

    @Test
    void neitherAnotherOrganizationNorTheSecretariatAnswersAndNoMakerPublishes() {
        var id = assessed("Nobody else");
        var other = people.person("not-answering@example.org", Role.FOCAL_POINT, "elsewhere", "irrelevant here");
        for (var actor : List.of(other, secretariat, Actor.PUBLIC)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> as(actor, () -> replying.reply(id, 1, "", answer("Not mine"))));
        }
        as(writer, () -> replying.reply(id, 1, "", answer("Mine")));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(writer, () -> replying.publish(id, 1, stamp(id))));
        assertThat(reply(id).isPublic()).isFalse();
    }

    @Test
    void whereTheOrganizationWantsItItsValidatingAuthorityAgreesFirst() throws SQLException {
        var id = assessed("Agreed first");
        var validator = people.person("agrees@example.org", Role.VALIDATOR, maker.getSlug(), "irrelevant here");
        run("update organization set requires_validation = true where id = " + maker.getId());
        try {
            as(writer, () -> replying.reply(id, 1, "", answer("Sharp words")));
            assertThat(reply(id).getState()).isEqualTo(PublicationState.IN_VALIDATION);
            assertThat(waiting()).doesNotContain("Agreed first");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> as(secretariat, () -> replying.publish(id, 1, stamp(id))));
            as(validator, () -> replying.giveBack(id, 1, stamp(id), "Milder, please"));
            as(writer, () -> replying.reply(id, 1, stamp(id), answer("Mild words")));
            as(validator, () -> replying.agree(id, 1, stamp(id)));
            assertThat(waiting()).contains("Agreed first");
        } finally {
            run("update organization set requires_validation = false where id = " + maker.getId());
        }
    }

    private List<String> open() {
        return replies.open(maker.getId(), Language.EN).stream()
                .map(ReplyRow::title)
                .toList();
    }

    private List<String> waiting() {
        return replies.waiting(Language.EN).stream().map(ReplyRow::title).toList();
    }

    private Assessment assessment(Long id) {
        return replies.assessment(id, 1).orElseThrow();
    }

    private Reply reply(Long id) {
        return assessment(id).getReply();
    }

    private String stamp(Long id) {
        return assessment(id).getReplyStamp();
    }

    private String seen(Long id) {
        return assessments.basis(records.get(id)).stamp();
    }

    private void as(Actor actor, Runnable deed) {
        acting.as(actor, () -> {
            deed.run();
            return null;
        });
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Long assessed(String title) {
        return acting.as(secretariat, () -> {
            var id = drafting.start(maker.getId(), commitment(title), null);
            drafting.submit(id);
            reviewing.publish(id, records.get(id).getLatest().getStamp());
            assessing.assess(id, seen(id), finding());
            return id;
        });
    }

    private static Finding finding() {
        var finding = new Finding();
        finding.setCompletion(Completion.NO_EVIDENCE);
        finding.setEvidenceLevel(EvidenceLevel.NONE);
        finding.setAsOf(LocalDate.of(2025, 12, 31));
        finding.setLanguage("en");
        finding.setExplanation("Nothing was found");
        return finding;
    }

    private static Answer answer(String text) {
        var answer = new Answer();
        answer.setText(text);
        answer.setLanguage("en");
        return answer;
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
}
