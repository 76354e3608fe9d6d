package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Statements;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicRecordsIT extends InContainer {

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
    private PublicRecords publicRecords;

    private Organization maker;
    private Actor secretariat;

    @BeforeEach
    void people() {
        maker = people.organization("maker");
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void onlyThePublishedRevisionIsRead() {
        var id = publish(commitment("First words"));
        assertThat(titles()).contains("First words");
        acting.as(secretariat, () -> {
            drafting.save(id, stamp(id), commitment("Later words"), new Amendment(true, "Said more clearly"));
            return null;
        });
        assertThat(titles()).contains("First words").doesNotContain("Later words");
        acting.as(secretariat, () -> {
            drafting.submit(id);
            reviewing.publish(id, stamp(id));
            return null;
        });
        assertThat(titles()).contains("Later words").doesNotContain("First words");
    }

    @Test
    void whatIsWithdrawnIsGoneFromListsAndComesBackWhenRestored() {
        var id = publish(commitment("Here and gone"));
        acting.as(secretariat, () -> {
            reviewing.withdraw(id, "It was a mistake");
            return null;
        });
        assertThat(titles()).doesNotContain("Here and gone");
        acting.as(secretariat, () -> {
            reviewing.restore(id);
            return null;
        });
        assertThat(titles()).contains("Here and gone");
    }

    @Test
    void aCommitmentIsAsFarAsItsNewestPublicUpdateSays() {
        var id = publish(commitment("Reported on"));
        publish(update(LocalDate.of(2024, 1, 1), 40), id);
        publish(update(LocalDate.of(2023, 1, 1), 10), id);
        var row = publicRecords
                .list(new Filter(RecordKind.COMMITMENT).words("Reported on", Language.EN), Language.EN)
                .get(0);
        assertThat(row.percent()).isEqualTo(40);
        assertThat(row.status()).isEqualTo(ReportedStatus.IN_PROGRESS);
    }

    @Test
    void listsTakeTheSameNumberOfStatementsHoweverManyRecordsThereAre() {
        publish(commitment("Counted 0"));
        var few = statements();
        for (var i = 1; i < 15; i++) {
            publish(commitment("Counted " + i));
        }
        assertThat(few).isPositive();
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void filtersAndPagesAgreeWithTheCount() {
        for (var i = 0; i < Filter.PAGE + 3; i++) {
            publish(commitment("Paged " + i));
        }
        var filter =
                new Filter(RecordKind.COMMITMENT).words("Paged", Language.EN).area("area-one");
        assertThat(publicRecords.count(filter, Language.FR)).isEqualTo(Filter.PAGE + 3);
        assertThat(publicRecords.list(filter, Language.FR)).hasSize(Filter.PAGE);
        assertThat(publicRecords.list(filter.page(2), Language.FR)).hasSize(3);
        assertThat(publicRecords.list(filter.page(3), Language.FR)).isEmpty();
        assertThat(publicRecords.count(new Filter(RecordKind.COMMITMENT).words("%", Language.EN), Language.EN))
                .isZero();
    }

    private int statements() {
        return Statements.selectsOf(() -> {
            publicRecords.areas(Language.EN);
            publicRecords.newest(6, Language.EN);
            publicRecords.counts();
            publicRecords.list(new Filter(RecordKind.COMMITMENT), Language.EN);
            publicRecords.count(new Filter(RecordKind.COMMITMENT), Language.EN);
            publicRecords.of(maker.getId(), Language.EN);
            publicRecords.organizations(Language.EN);
        });
    }

    private List<String> titles() {
        return publicRecords.newest(50, Language.EN).stream()
                .map(PublicRow::title)
                .toList();
    }

    private Long publish(CommitmentContent content) {
        return acting.as(secretariat, () -> {
            var id = drafting.start(maker.getId(), content, null);
            drafting.submit(id);
            reviewing.publish(id, stamp(id));
            return id;
        });
    }

    private void publish(UpdateContent content, Long commitment) {
        acting.as(secretariat, () -> {
            var id = drafting.start(maker.getId(), content, commitment);
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

    private static UpdateContent update(LocalDate start, int percent) {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setPeriodStart(start);
        content.setPeriodEnd(start.plusMonths(6));
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(percent);
        content.setResults("What came of it");
        return content;
    }
}
