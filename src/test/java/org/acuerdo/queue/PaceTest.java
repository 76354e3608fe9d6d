package org.acuerdo.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Target target = new Target(5, new WorkingDays());

    private static Pace.Decided decided(String came, String at, boolean published) {
        return new Pace.Decided(Instant.parse(came + "T10:00:00Z"), Instant.parse(at + "T09:00:00Z"), published);
    }

    @Test
    void whereNothingWasDecidedThereIsNoMedian() {
        assertThat(Pace.of(List.of(), target)).isEqualTo(new Pace(0, 0, null, null));
    }

    @Test
    void theMedianIsTheMiddleOneOrBetweenTheTwoInTheMiddle() {
        var slow = decided("2026-03-02", "2026-03-16", true);
        var quick = decided("2026-03-02", "2026-03-03", false);
        var middle = decided("2026-03-02", "2026-03-06", true);
        assertThat(Pace.of(List.of(slow, quick, middle), target)).isEqualTo(new Pace(3, 2, 4.0, 67));
        assertThat(Pace.of(List.of(slow, quick), target)).isEqualTo(new Pace(2, 1, 5.5, 50));
    }

    @Test
    void whatIsDecidedOnTheLastPromisedDayIsInTime() {
        assertThat(Pace.of(List.of(decided("2026-03-02", "2026-03-09", true)), target)
                        .kept())
                .isEqualTo(100);
        assertThat(Pace.of(List.of(decided("2026-03-02", "2026-03-10", true)), target)
                        .kept())
                .isZero();
    }

    @Test
    void eachMonthIsThereTheLastFirstAndADecisionCountsInTheMonthItWasMade() {
        var months = Pace.byMonth(
                List.of(decided("2026-02-27", "2026-03-02", true), decided("2025-12-01", "2026-01-31", false)),
                target,
                YearMonth.of(2026, 3),
                3);
        assertThat(months)
                .extracting(Pace.Month::month)
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 2), YearMonth.of(2026, 1));
        assertThat(months).extracting(month -> month.pace().count()).containsExactly(1, 0, 1);
        assertThat(months.get(0).pace().median()).isEqualTo(1.0);
    }
}
