package org.acuerdo.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cycle follows from its days, and what was told once it had opened stays. */
class ReportingCycleTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 7, 6);
    private static final LocalDate CLOSES = LocalDate.of(2026, 8, 15);
    private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");

    private static CyclePlan plan() {
        var plan = new CyclePlan();
        plan.setPeriodStart(LocalDate.of(2026, 1, 1));
        plan.setPeriodEnd(LocalDate.of(2026, 6, 30));
        plan.setOpensOn(OPENS);
        plan.setClosesOn(CLOSES);
        return plan;
    }

    @ParameterizedTest
    @CsvSource({"2026-07-05, PLANNED", "2026-07-06, OPEN", "2026-08-15, OPEN", "2026-08-16, CLOSED"})
    void itsStateFollowsFromTheDay(LocalDate today, CycleState state) {
        assertThat(new ReportingCycle(plan()).getState(today)).isEqualTo(state);
    }

    @Test
    void itCanBePlannedAnewUntilItOpens() {
        var cycle = new ReportingCycle(plan());
        var other = plan();
        other.setClosesOn(CLOSES.plusDays(10));
        cycle.replan(other, OPENS.minusDays(1));
        assertThat(cycle.getClosesOn()).isEqualTo(CLOSES.plusDays(10));
        assertThat(cycle.getEarlierClosings()).isEmpty();
        assertThatThrownBy(() -> cycle.replan(plan(), OPENS)).isInstanceOf(Refusal.class);
    }

    @Test
    void whenItsLastDayMovesTheOneBeforeStaysVisible() {
        var cycle = new ReportingCycle(plan());
        assertThatThrownBy(() -> cycle.close(CLOSES, 7L, NOW, OPENS.minusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cycle.close(OPENS, 7L, NOW, OPENS.plusDays(1))).isInstanceOf(Refusal.class);
        cycle.close(CLOSES.plusDays(5), 7L, NOW, OPENS.plusDays(1));
        cycle.close(CLOSES.plusDays(5), 7L, NOW, OPENS.plusDays(1));
        assertThat(cycle.getEarlierClosings()).hasSize(1);
        assertThat(cycle.getEarlierClosings().get(0).getClosesOn()).isEqualTo(CLOSES);
        assertThat(cycle.getEarlierClosings().get(0).getAccountId()).isEqualTo(7L);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, January 2026 – June 2026, janvier 2026 – juin 2026",
        "2025-01-01, 2025-12-31, 2025, 2025",
    })
    void isCalledByItsPeriodWhereItHasNoName(LocalDate start, LocalDate end, String english, String french) {
        var plan = plan();
        plan.setPeriodStart(start);
        plan.setPeriodEnd(end);
        plan.getNames().put("es", "Primer semestre");
        var cycle = new ReportingCycle(plan);
        assertThat(cycle.getName(Language.EN)).isEqualTo(english);
        assertThat(cycle.getName(Language.FR)).isEqualTo(french);
        assertThat(cycle.getName(Language.ES)).isEqualTo("Primer semestre");
    }

    @Test
    void aPeriodOfOddDaysIsNamedByThem() {
        var plan = plan();
        plan.setPeriodStart(LocalDate.of(2026, 1, 15));
        assertThat(new ReportingCycle(plan).getName(Language.EN)).isEqualTo("Jan 15, 2026 – Jun 30, 2026");
    }

    @ParameterizedTest
    @CsvSource({
        // what is changed, its value, and the problem
        "periodStart,,              periodStart missing",
        "periodEnd,   2025-12-31,   periodEnd endBeforeStart",
        "periodEnd,   2026-09-30,   closesOn closesBeforePeriodEnd",
        "opensOn,     2026-06-30,   opensOn past",
        "closesOn,    2026-07-05,   closesOn closesBeforeOpening",
        "closesOn,,                 closesOn missing",
        "periodStart, 1899-12-31,   periodStart year",
    })
    void whatMakesNoSenseIsToldBesideItsField(String field, LocalDate value, String problem) {
        var plan = plan();
        switch (field) {
            case "periodStart" -> plan.setPeriodStart(value);
            case "periodEnd" -> plan.setPeriodEnd(value);
            case "opensOn" -> plan.setOpensOn(value);
            default -> plan.setClosesOn(value);
        }
        assertThat(problems(plan)).containsExactly(problem);
    }

    @Test
    void whoeverChoosesMustChooseSomebody() {
        var plan = plan();
        assertThat(problems(plan)).isEmpty();
        plan.setEveryone(false);
        assertThat(problems(plan)).containsExactly("organizations missing");
        plan.setOrganizations(List.of(3L));
        assertThat(problems(plan)).isEmpty();
    }

    private static List<String> problems(CyclePlan plan) {
        var problems = new Problems();
        plan.check(problems, LocalDate.of(2026, 7, 1));
        return problems.all().stream()
                .map((Problem problem) -> problem.field() + " " + problem.rule())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-09-30, true, 3, true",
        "2026-07-01, 2026-09-30, true, 3, false",
        "2025-07-01, 2026-01-01, false, 3, true",
        "2025-07-01, 2026-01-01, false, 4, false",
    })
    void twoCollideThatAskTheSameOrganizationsAboutTheSameDays(
            LocalDate start, LocalDate end, boolean everyone, long organization, boolean collide) {
        var some = plan();
        some.setEveryone(false);
        some.setOrganizations(List.of(3L));
        var other = plan();
        other.setPeriodStart(start);
        other.setPeriodEnd(end);
        other.setEveryone(everyone);
        other.setOrganizations(List.of(organization));
        assertThat(other.overlaps(new ReportingCycle(some))).isEqualTo(collide);
    }
}
