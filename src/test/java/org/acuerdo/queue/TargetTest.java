package org.acuerdo.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    private final Target target = new Target(10, new WorkingDays());

    @ParameterizedTest
    @CsvSource({"0, FRESH", "7, FRESH", "8, SOON", "10, SOON", "11, LATE", "400, LATE"})
    void theLastTwoDaysAreSoonAndWhatIsBeyondIsLate(int waited, Urgency urgency) {
        assertThat(target.urgency(waited)).isEqualTo(urgency);
    }

    @Test
    void aDayEndsInUtc() {
        var today = LocalDate.of(2026, 3, 3);
        assertThat(target.waited(Instant.parse("2026-03-02T23:59:59Z"), today).days())
                .isEqualTo(1);
        assertThat(target.waited(Instant.parse("2026-03-03T00:00:00Z"), today).days())
                .isZero();
    }

    /** The queue is filtered by moments in the database, and told by days on the page: the two must agree. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 25})
    void theMomentsThatTheQueueIsFilteredByAreThoseThatThePageTells(int days) {
        var promised = new Target(days, new WorkingDays());
        var first = LocalDate.of(2026, 3, 2);
        first.datesUntil(first.plusDays(8))
                .forEach(today -> first.minusDays(60)
                        .datesUntil(today.plusDays(1))
                        .forEach(day -> {
                            var came = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
                            var byMoment = came.isBefore(promised.lateBefore(today))
                                    ? Urgency.LATE
                                    : came.isBefore(promised.soonBefore(today)) ? Urgency.SOON : Urgency.FRESH;
                            assertThat(byMoment)
                                    .as(day + " seen on " + today)
                                    .isEqualTo(promised.waited(came, today).urgency());
                        }));
    }

    @Test
    void tenWorkingDaysArePromisedBeforeAnythingIsSet() {
        assertThat(Targets.of(Map.of())).isEqualTo(target);
    }

    @Test
    void whatIsSetIsRead() {
        var set = Targets.of(Map.of(Targets.DAYS, "5", Targets.CLOSED, "2026-12-25\n2027-01-01"));
        assertThat(set.days()).isEqualTo(5);
        assertThat(set.calendar().closed())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    }
}
