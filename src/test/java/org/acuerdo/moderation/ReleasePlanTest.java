package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ReleasePlanTest {

    private static final Instant NOW = Instant.parse("2026-06-08T12:00:00Z");

    @Test
    void aTimeIsMeantInTheZoneOfThePlace() {
        var plan = plan("America/Los_Angeles", LocalDate.of(2026, 6, 8), LocalTime.of(9, 0));
        assertThat(plan.moment()).contains(Instant.parse("2026-06-08T16:00:00Z"));
        assertThat(rules(plan)).isEmpty();
    }

    @Test
    void aTimeThatIsOverIsTold() {
        assertThat(rules(plan("America/Los_Angeles", LocalDate.of(2026, 6, 8), LocalTime.of(5, 0))))
                .as("noon in UTC is five in the morning there: now is too late")
                .containsExactly("time timePast");
        assertThat(rules(plan("UTC", LocalDate.of(2026, 6, 8), LocalTime.of(12, 1))))
                .isEmpty();
    }

    @Test
    void aTimeThatTheClocksSkipIsTold() {
        assertThat(rules(plan("America/New_York", LocalDate.of(2027, 3, 14), LocalTime.of(2, 30))))
                .containsExactly("time timeSkipped");
    }

    @Test
    void whatIsMissingIsTold() {
        var plan = new ReleasePlan();
        plan.setZone("Nowhere/At_All");
        assertThat(rules(plan)).containsExactly("name missing", "date missing", "time missing", "zone zone");
    }

    private static ReleasePlan plan(String zone, LocalDate date, LocalTime time) {
        var plan = new ReleasePlan();
        plan.setName("Opening");
        plan.setDate(date);
        plan.setTime(time);
        plan.setZone(zone);
        return plan;
    }

    private static java.util.List<String> rules(ReleasePlan plan) {
        var problems = new Problems();
        plan.check(problems, NOW);
        return problems.all().stream()
                .map(problem -> problem.field() + " " + problem.rule())
                .toList();
    }
}
