package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerdo.account.Account;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Role;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.roadmap.Milestone;
import org.junit.jupiter.api.Test;

/** What was first promised stays beside what stands, and each move between them says why. */
class PromisesTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Contents contents = ContentsTest.ofAllKinds();
    private final Organization organization = new Organization("cim", OrganizationKind.PARTNER, null, null, Map.of());
    private final Account somebody =
            new Account("s@demo.example", "S", Role.SECRETARIAT, organization, Language.EN, null, START);

    private Instant now = START;
    private ModeratedRecord record = new ModeratedRecord(RecordKind.COMMITMENT, organization, null, somebody, START);

    private Instant later() {
        now = now.plus(Duration.ofDays(1));
        return now;
    }

    private void draft(Content content, String why) {
        record.write("Title", "en", contents.write(content), somebody, later());
        if (record.isOncePublic()) {
            record.explain(why);
        }
    }

    private void publish(Content content, String why) {
        draft(content, why);
        record.submit(later());
        record.publish(somebody, later());
    }

    private static CommitmentContent commitment(String target, String by) {
        var content = new CommitmentContent();
        content.setTarget(target == null ? null : new BigDecimal(target));
        content.setTargetDate(by == null ? null : LocalDate.parse(by));
        return content;
    }

    private static ActionContent action(String end, String... milestones) {
        var content = new ActionContent();
        content.setEndDate(LocalDate.parse(end));
        content.setMilestones(Stream.of(milestones)
                .map(text -> text.split(" "))
                .map(part -> {
                    var milestone = new Milestone();
                    milestone.setTitle(part[0]);
                    milestone.setDueOn(LocalDate.parse(part[1]));
                    return milestone;
                })
                .toList());
        return content;
    }

    private List<Promises.Kept> kept() {
        return Promises.of(record.getRevisions(), contents);
    }

    private Promises.Kept kept(String field) {
        return kept().stream()
                .filter(promise -> promise.pledge().field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsPromisedBeforeItIsPublished() {
        draft(commitment("10", "2024-12-31"), null);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatStandsAsItWasFirstPublishedHasNotMoved() {
        publish(commitment("10", "2024-12-31"), null);
        publish(commitment("10.0", "2024-12-31"), "A better title");
        assertThat(kept()).extracting(promise -> promise.pledge().field()).containsExactly("target", "targetDate");
        assertThat(kept()).allSatisfy(promise -> assertThat(promise.moves()).isEmpty());
    }

    @Test
    void everyMoveSaysFromWhatToWhatInWhichVersionWhenAndWhy() {
        publish(commitment("10", "2024-12-31"), null);
        publish(commitment("10", "2026-12-31"), "The survey came late");
        var second = now;
        publish(commitment("8", "2027-12-31"), "Less money");
        var dates = kept("targetDate");
        assertThat(dates.first().value()).isEqualTo("2024-12-31");
        assertThat(dates.pledge().value()).isEqualTo("2027-12-31");
        assertThat(dates.moves())
                .containsExactly(
                        new Promises.Move("2024-12-31", "2026-12-31", 2, second, "The survey came late"),
                        new Promises.Move("2026-12-31", "2027-12-31", 3, now, "Less money"));
        assertThat(kept("target").moves()).containsExactly(new Promises.Move("10", "8", 3, now, "Less money"));
    }

    @Test
    void whatIsOnlyBeingWrittenOrWasGivenBackMovesNothing() {
        publish(commitment("10", "2024-12-31"), null);
        draft(commitment("1", "2030-12-31"), "Not yet");
        assertThat(kept("target").moves()).isEmpty();
        record.submit(later());
        record.giveBack(somebody, "No", List.of(), later());
        assertThat(kept("target").moves()).isEmpty();
    }

    @Test
    void aPromiseThatIsTakenBackOrComesLaterIsAMoveToo() {
        publish(commitment("10", null), null);
        publish(commitment(null, "2027-12-31"), "By date only");
        assertThat(kept("target").moves()).extracting(Promises.Move::to).containsExactly((String) null);
        assertThat(kept("target").first().value()).isEqualTo("10");
        assertThat(kept("targetDate").moves()).extracting(Promises.Move::from).containsExactly((String) null);
    }

    @Test
    void theOrderOfTheRevisionsIsOfNoMatter() {
        publish(commitment("10", "2024-12-31"), null);
        publish(commitment("9", "2024-12-31"), "Less money");
        var upside = new ArrayList<>(record.getRevisions());
        Collections.reverse(upside);
        assertThat(Promises.of(upside, contents)).isEqualTo(kept());
    }

    @Test
    void aMilestoneIsFollowedByItsTitleWhereverItStands() {
        record = new ModeratedRecord(RecordKind.ACTION, organization, null, somebody, START);
        publish(action("2026-12-31", "Survey 2026-05-01", "Report 2026-09-01"), null);
        publish(action("2027-06-30", "Report 2027-03-01", "Survey 2026-05-01", "Talk 2027-05-01"), "More to do");
        assertThat(kept())
                .filteredOn(promise -> !promise.moves().isEmpty())
                .extracting(
                        promise -> promise.pledge().of(),
                        promise -> promise.first().value(),
                        promise -> promise.pledge().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, "2026-12-31", "2027-06-30"),
                        org.assertj.core.groups.Tuple.tuple("Report", "2026-09-01", "2027-03-01"));
    }

    @Test
    void ofTwoMilestonesWithOneTitleNothingIsSaid() {
        record = new ModeratedRecord(RecordKind.ACTION, organization, null, somebody, START);
        publish(action("2026-12-31", "Report 2026-05-01", "Report 2026-09-01"), null);
        publish(action("2026-12-31", "Report 2026-06-01", "Report 2026-09-01"), "Later");
        assertThat(kept()).extracting(promise -> promise.pledge().field()).containsExactly("endDate");
    }
}
