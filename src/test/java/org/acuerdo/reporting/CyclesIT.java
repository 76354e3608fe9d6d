package org.acuerdo.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Statements;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owes a report in which cycle, as the database tells it. Each test has an organization of its own. */
class CyclesIT extends InContainer {

    private static final LocalDate PLANNED = day(2035, 1, 2);
    private static final LocalDate OPEN = day(2035, 7, 10);
    private static final LocalDate CLOSING = day(2035, 7, 31);

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Time time;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Records records;

    @Inject
    private CyclePlanning planning;

    @Inject
    private Cycles cycles;

    private Organization maker;
    private Actor secretariat;

    @BeforeEach
    void people() {
        maker = people.organization("maker-" + UUID.randomUUID().toString().substring(0, 8));
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void whoHasPublicCommitmentsOwesAReportOnEachAndNoneOnOthers() {
        plan();
        commitment("Public before the period ended", day(2035, 6, 30));
        commitment("Public only later", day(2035, 7, 1));
        var gone = commitment("Withdrawn", day(2035, 1, 3));
        at(day(2035, 2, 1), () -> {
            reviewing.withdraw(gone, "It was a mistake");
            return null;
        });
        assertThat(owing(OPEN)).extracting(Owing::owed).containsExactly(1);
        assertThat(owing(OPEN)).extracting(Owing::reported).containsExactly(0);
    }

    @Test
    void whoIsNotInItOwesNothing() {
        var plan = period(day(2035, 1, 1), day(2035, 6, 30));
        plan.setOrganizations(List.of(people.organization("somebody-else").getId()));
        at(PLANNED, () -> planning.plan(plan));
        commitment("Not asked about", day(2035, 1, 3));
        assertThat(owing(OPEN)).isEmpty();
    }

    @Test
    void aDraftIsNoReportAndWhatWasSentIsOneUntilItIsReturned() {
        plan();
        var commitment = commitment("Reported on", day(2035, 1, 3));
        var update = at(OPEN, () -> drafting.start(maker.getId(), report(day(2035, 6, 30)), commitment));
        assertThat(owing(OPEN)).extracting(Owing::reported).containsExactly(0);
        at(OPEN, () -> {
            drafting.submit(update);
            return null;
        });
        assertThat(owing(OPEN)).extracting(Owing::reported).containsExactly(1);
        at(OPEN, () -> {
            reviewing.giveBack(update, stamp(update), "Say more");
            return null;
        });
        assertThat(owing(OPEN)).extracting(Owing::reported).containsExactly(0);
    }

    @Test
    void aReportCountsWhereItsPeriodEndsOrForAllThatItCovers() {
        plan();
        var commitment = commitment("Reported on twice", day(2035, 1, 3));
        publish(commitment, report(day(2034, 12, 1), day(2034, 12, 31)), OPEN);
        assertThat(owing(OPEN)).extracting(Owing::reported).containsExactly(0);
        publish(commitment, report(day(2035, 1, 1), day(2035, 7, 5)), OPEN);
        assertThat(owing(OPEN)).extracting(Owing::reported).containsExactly(1);
    }

    @Test
    void whatIsCompletedOwesNothingAnyMore() {
        plan();
        var commitment = commitment("Done before", day(2034, 1, 3));
        var last = report(day(2034, 1, 1), day(2034, 12, 31));
        last.setStatus(ReportedStatus.COMPLETED);
        publish(commitment, last, day(2035, 1, 5));
        assertThat(owing(OPEN)).isEmpty();
    }

    @Test
    void whatWasClosedIsStillOwedForNinetyDaysAndOnlyWhereSomethingIsOutstanding() {
        plan();
        var commitment = commitment("Late", day(2035, 1, 3));
        assertThat(owing(PLANNED)).as("before it opens").isEmpty();
        assertThat(owing(CLOSING.plusDays(90))).hasSize(1);
        assertThat(owing(CLOSING.plusDays(91))).isEmpty();
        publish(commitment, report(day(2035, 6, 30)), day(2035, 8, 5));
        assertThat(owing(CLOSING)).hasSize(1);
        assertThat(owing(CLOSING.plusDays(1))).isEmpty();
    }

    @Test
    void allThatIsOwedIsOneStatementHoweverMuchThereIs() {
        plan();
        commitment("Counted 0", day(2035, 1, 3));
        var few = Statements.selectsOf(() -> cycles.owing(OPEN));
        for (var i = 1; i < 6; i++) {
            commitment("Counted " + i, day(2035, 1, 3));
        }
        assertThat(Statements.selectsOf(() -> cycles.owing(OPEN)))
                .isEqualTo(few)
                .isEqualTo(1);
    }

    @Test
    void noTwoCyclesAskTheSameOrganizationsAboutTheSameDays() {
        plan();
        assertThatThrownBy(this::plan)
                .isInstanceOfSatisfying(
                        Unsound.class,
                        unsound -> assertThat(unsound.problems())
                                .extracting(Problem::field, Problem::rule)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("periodStart", "cycleOverlaps")));
        var others = period(day(2035, 1, 1), day(2035, 6, 30));
        others.setOrganizations(List.of(
                people.organization("others-" + UUID.randomUUID().toString().substring(0, 8))
                        .getId()));
        assertThat(at(PLANNED, () -> planning.plan(others))).isNotNull();
    }

    @Test
    void theSecondEditorIsToldAndWhatWasSaidBeforeStays() {
        var id = plan();
        var version = cycles.get(id).getVersion();
        var plan = CyclePlan.of(cycles.get(id));
        plan.setClosesOn(day(2035, 7, 20));
        at(PLANNED, () -> {
            planning.replan(id, version, plan);
            return null;
        });
        assertThatThrownBy(() -> at(PLANNED, () -> {
                    planning.replan(id, version, plan);
                    return null;
                }))
                .isInstanceOf(CycleChanged.class);
        assertThatThrownBy(() -> at(OPEN, () -> {
                    planning.replan(id, cycles.get(id).getVersion(), plan);
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        at(OPEN, () -> {
            planning.close(id, cycles.get(id).getVersion(), day(2035, 8, 15));
            return null;
        });
        assertThat(cycles.get(id).getClosesOn()).isEqualTo(day(2035, 8, 15));
        assertThat(cycles.get(id).getEarlierClosings())
                .extracting(EarlierClosing::getClosesOn)
                .containsExactly(day(2035, 7, 20));
    }

    @Test
    void onlyTheSecretariatPlans() {
        var focal = people.person("focal@example.org", Role.FOCAL_POINT, "maker-focal", "irrelevant here");
        assertThatThrownBy(() -> acting.as(focal, () -> planning.plan(new CyclePlan())))
                .isInstanceOf(Forbidden.class);
    }

    private Long plan() {
        return at(PLANNED, () -> planning.plan(period(day(2035, 1, 1), day(2035, 6, 30))));
    }

    private CyclePlan period(LocalDate start, LocalDate end) {
        var plan = new CyclePlan();
        plan.setPeriodStart(start);
        plan.setPeriodEnd(end);
        plan.setOpensOn(day(2035, 7, 1));
        plan.setClosesOn(CLOSING);
        plan.setEveryone(false);
        plan.setOrganizations(List.of(maker.getId()));
        return plan;
    }

    private List<Owing> owing(LocalDate today) {
        return cycles.owing(today).stream()
                .filter(owing -> owing.organizationId().equals(maker.getId()))
                .toList();
    }

    private Long commitment(String title, LocalDate published) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(day(2024, 3, 1));
        return publish(null, content, published);
    }

    private static UpdateContent report(LocalDate end) {
        return report(end.withDayOfYear(1), end);
    }

    private static UpdateContent report(LocalDate start, LocalDate end) {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setPeriodStart(start);
        content.setPeriodEnd(end);
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(40);
        content.setResults("What came of it");
        return content;
    }

    private Long publish(Long commitment, Content content, LocalDate when) {
        return at(when, () -> {
            var id = drafting.start(maker.getId(), content, commitment);
            drafting.submit(id);
            reviewing.publish(id, stamp(id));
            return id;
        });
    }

    private String stamp(Long id) {
        return records.get(id).getLatest().getStamp();
    }

    private <T> T at(LocalDate day, Supplier<T> work) {
        return time.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), () -> acting.as(secretariat, work));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
