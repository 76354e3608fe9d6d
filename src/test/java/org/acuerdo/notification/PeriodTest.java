package org.acuerdo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        // 23 November 2026 is a Monday.
        "2026-11-25T05:59:59Z, 2026-11-24, 2026-11-23",
        "2026-11-25T06:00:00Z, 2026-11-25, 2026-11-23",
        "2026-11-23T05:59:59Z, 2026-11-22, 2026-11-16",
        "2026-11-23T06:00:00Z, 2026-11-23, 2026-11-23",
        "2027-01-01T00:00:00Z, 2026-12-31, 2026-12-28"
    })
    void isCutAtSixEachDayAndEachMonday(Instant now, LocalDate day, LocalDate week) {
        assertThat(Period.DAILY.lastCut(now)).isEqualTo(day);
        assertThat(Period.WEEKLY.lastCut(now)).isEqualTo(week);
    }
}
