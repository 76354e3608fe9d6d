package org.acuerdo.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** A Wednesday. */
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 11);

    private final WorkingDays days = new WorkingDays();

    private final WorkingDays withHolidays = new WorkingDays(Set.of(HOLIDAY, LocalDate.of(2026, 3, 14)));

    @ParameterizedTest
    @CsvSource({
        // 2 March 2026 is a Monday.
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-02, 2026-03-06, 4",
        "2026-03-06, 2026-03-07, 0",
        "2026-03-06, 2026-03-08, 0",
        "2026-03-06, 2026-03-09, 1",
        "2026-03-07, 2026-03-07, 0",
        "2026-03-07, 2026-03-08, 0",
        "2026-03-07, 2026-03-09, 1",
        "2026-03-08, 2026-03-09, 1",
        "2026-03-02, 2026-03-09, 5",
        "2026-03-02, 2026-03-16, 10",
        "2026-03-04, 2026-03-17, 9",
        "2025-12-31, 2026-12-31, 261",
    })
    void countsMondayToFridayAfterTheFirstDay(LocalDate since, LocalDate today, int count) {
        assertThat(days.since(since, today)).isEqualTo(count);
    }

    @Test
    void whatLiesAheadHasNotWaited() {
        assertThat(days.since(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 2)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-12, 2",
        "2026-03-09, 2026-03-11, 1",
        "2026-03-11, 2026-03-12, 1",
        "2026-03-12, 2026-03-16, 2",
    })
    void aClosedDayDoesNotCountAndOneOnAWeekendTakesNothingMore(LocalDate since, LocalDate today, int count) {
        assertThat(withHolidays.since(since, today)).isEqualTo(count);
    }

    @Test
    void itIsTheSameAsCountingDayByDay() {
        var first = LocalDate.of(2026, 2, 20);
        first.datesUntil(first.plusDays(40))
                .forEach(since -> since.datesUntil(since.plusDays(30))
                        .forEach(today -> assertThat(withHolidays.since(since, today))
                                .as(since + " to " + today)
                                .isEqualTo((int) oneByOne(since, today))));
    }

    private long oneByOne(LocalDate since, LocalDate today) {
        return Stream.iterate(since.plusDays(1), day -> !day.isAfter(today), day -> day.plusDays(1))
                .filter(withHolidays::isWorking)
                .count();
    }

    @Test
    void theLastDayWithSoManyIsTheLast() {
        var today = LocalDate.of(2026, 3, 15);
        for (var count = 0; count < 12; count++) {
            var last = withHolidays.lastDayWith(count, today);
            assertThat(withHolidays.since(last, today)).isGreaterThanOrEqualTo(count);
            if (count > 0) {
                assertThat(withHolidays.since(last.plusDays(1), today)).isLessThan(count);
            }
        }
    }
}
