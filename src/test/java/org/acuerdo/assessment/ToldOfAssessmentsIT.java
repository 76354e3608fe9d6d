package org.acuerdo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.notification.Notice;
import org.acuerdo.notification.NoticeKind;
import org.acuerdo.notification.Notices;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.Test;

/** Assessments and the answers to them reach the people whom they concern. */
class ToldOfAssessmentsIT extends InContainer {

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

    @Inject
    private Notices notices;

    @Test
    void theMakerIsToldOfTheAssessmentAndTheSecretariatOfTheAnswer() {
        var slug = "h" + UUID.randomUUID().toString().substring(0, 8);
        var house = people.organization(slug);
        var writer = people.person("writer@" + slug + ".example", Role.FOCAL_POINT, slug, "irrelevant here");
        var second = people.person("second@" + slug + ".example", Role.FOCAL_POINT, slug, "irrelevant here");
        var moderator = people.person("moderator@" + slug + ".example", Role.SECRETARIAT, null, "irrelevant here");
        var reader = people.person("reader@" + slug + ".example", Role.SECRETARIAT, null, "irrelevant here");
        var id = acting.as(moderator, () -> {
            var number = drafting.start(house.getId(), commitment(), null);
            drafting.submit(number);
            reviewing.publish(number, records.get(number).getLatest().getStamp());
            assessing.assess(number, assessments.basis(records.get(number)).stamp(), finding());
            return number;
        });
        assertThat(kinds(writer)).contains(NoticeKind.ASSESSED);

        as(writer, () -> replying.reply(id, 1, "", answer()));
        assertThat(unread(reader)).containsExactly(NoticeKind.REPLY_SUBMITTED);

        var stamp = stamp(id);
        as(moderator, () -> replying.refuse(id, 1, stamp, ReplyFault.INSULT, "Be kind"));
        assertThat(unread(reader)).as("a colleague has done it").isEmpty();
        assertThat(kinds(second)).contains(NoticeKind.REPLY_RETURNED);

        as(writer, () -> replying.reply(id, 1, stamp(id), answer()));
        assertThat(unread(second)).doesNotContain(NoticeKind.REPLY_RETURNED);
        as(moderator, () -> replying.publish(id, 1, stamp(id)));
        assertThat(kinds(writer)).contains(NoticeKind.REPLY_PUBLISHED);
    }

    private List<NoticeKind> kinds(Actor person) {
        return notices.of(person.accountId(), 0, 100).stream()
                .map(Notice::getKind)
                .toList();
    }

    private List<NoticeKind> unread(Actor person) {
        return notices.of(person.accountId(), 0, 100).stream()
                .filter(Notice::isUnread)
                .map(Notice::getKind)
                .filter(kind -> kind != NoticeKind.PUBLISHED && kind != NoticeKind.ASSESSED)
                .toList();
    }

    private String stamp(Long id) {
        return replies.assessment(id, 1).orElseThrow().getReplyStamp();
    }

    private void as(Actor actor, Runnable work) {
        acting.as(actor, () -> {
            work.run();
            return null;
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

    private static Answer answer() {
        var answer = new Answer();
        answer.setText("Look again");
        answer.setLanguage("en");
        return answer;
    }

    private CommitmentContent commitment() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Told");
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }
}
