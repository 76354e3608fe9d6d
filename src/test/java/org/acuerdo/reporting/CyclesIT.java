package org.acuerdo.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Overtaken;
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
                        Incomplete.class,
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
                .isInstanceOf(Overtaken.class);
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

    @Test
    void noSecondReportTellsOfTheSameDaysAndItsTextIsKept() {
        var commitment = commitment("Reported once", day(2035, 1, 3));
        publish(commitment, report(day(2035, 6, 30)), OPEN);
        var second =
                at(OPEN, () -> drafting.start(maker.getId(), report(day(2035, 6, 1), day(2035, 7, 5)), commitment));
        assertThatThrownBy(() -> at(OPEN, () -> {
                    drafting.submit(second);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field, Problem::rule)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("periodStart", "periodReported")));
        assertThat(records.get(second).getReference()).isNull();
        publish(commitment, report(day(2035, 7, 1), day(2035, 7, 5)), OPEN);
    }

    @Test
    void ofTwoWhoReportOnTheSameDaysAtOnceOneIsTold() throws Exception {
        var commitment = commitment("Reported by two", day(2035, 1, 3));
        var drafts = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> at(OPEN, () -> drafting.start(maker.getId(), report(day(2035, 6, 30)), commitment)))
                .toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var told = pool
                    .invokeAll(drafts.stream()
                            .map(id -> (Callable<Boolean>) () -> {
                                try {
                                    return at(OPEN, () -> {
                                        drafting.submit(id);
                                        return false;
                                    });
                                } catch (Incomplete e) {
                                    return true;
                                }
                            })
                            .toList())
                    .stream()
                    .map(result -> result.resultNow())
                    .toList();
            assertThat(told).containsExactlyInAnyOrder(false, true, true, true);
        }
    }

    @Test
    void whatWasWithdrawnComesBackOnlyWhereNobodyReportedMeanwhile() {
        var commitment = commitment("Withdrawn and reported anew", day(2035, 1, 3));
        var first = publish(commitment, report(day(2035, 6, 30)), OPEN);
        at(OPEN, () -> {
            reviewing.withdraw(first, "It was a mistake");
            return null;
        });
        publish(commitment, report(day(2035, 6, 30)), OPEN);
        assertThatThrownBy(() -> at(OPEN, () -> {
                    reviewing.restore(first);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("periodReported"));
    }

    @Test
    void freshnessFollowsFromWhatIsPublished() {
        plan();
        var commitment = commitment("Fresh", day(2035, 1, 3));
        assertThat(fresh(commitment, null, PLANNED)).isEqualTo(Freshness.NEVER);
        assertThat(fresh(commitment, null, OPEN)).isEqualTo(Freshness.DUE);
        publish(commitment, report(day(2035, 6, 30)), OPEN);
        assertThat(fresh(commitment, ReportedStatus.IN_PROGRESS, OPEN)).isEqualTo(Freshness.ON_TIME);
        assertThat(cycles.punctuality(maker.getId(), CLOSING.plusDays(1))).isEqualTo(new Punctuality(1, 1));
        assertThat(cycles.punctuality(maker.getId(), CLOSING)).isEqualTo(new Punctuality(0, 0));
    }

    @Test
    void theBoardIsOneStatementHoweverManyOrganizationsThereAre() {
        var plan = period(day(2036, 1, 1), day(2036, 6, 30));
        plan.setOpensOn(day(2036, 7, 1));
        plan.setClosesOn(day(2036, 7, 31));
        var id = at(PLANNED, () -> planning.plan(plan));
        commitment("On the board", day(2035, 1, 3));
        commitment("On the board too", day(2035, 1, 3));
        var update = report(day(2036, 6, 30));
        publish(commitment("Published", day(2035, 1, 3)), update, day(2036, 7, 9));
        assertThat(cycles.board(id, Language.EN)).singleElement().satisfies(row -> {
            assertThat(row.owed()).isEqualTo(3);
            assertThat(row.sent()).isEqualTo(1);
            assertThat(row.published()).isEqualTo(1);
            assertThat(row.begun()).isEqualTo(1);
            assertThat(row.lastSentOn()).isEqualTo(day(2036, 7, 9));
        });
        assertThat(Statements.selectsOf(() -> cycles.board(id, Language.EN))).isEqualTo(1);
        assertThat(Statements.selectsOf(() -> cycles.totals())).isEqualTo(1);
        assertThat(cycles.totals().get(id).owed()).isEqualTo(3);
    }

    private Freshness fresh(Long commitment, ReportedStatus last, LocalDate today) {
        return Freshness.of(cycles.asked(List.of(commitment), today).getOrDefault(commitment, List.of()), last, today);
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
