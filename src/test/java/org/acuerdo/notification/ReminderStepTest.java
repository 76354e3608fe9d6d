package org.acuerdo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderStepTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28,",
        "2026-03-01, MONTH_BEFORE",
        "2026-03-23, MONTH_BEFORE",
        "2026-03-24, WEEK_BEFORE",
        "2026-03-30, DAY_BEFORE",
        "2026-03-31, DAY_BEFORE",
        "2026-04-01, DAY_LATE",
        "2026-04-06, DAY_LATE",
        "2026-04-07, WEEK_LATE",
        "2026-04-14, VERY_LATE",
        "2026-06-01, VERY_LATE"
    })
    void theLastStepThatADayHasComeToCountsAlone(LocalDate today, ReminderStep step) {
        assertThat(ReminderStep.at(today, LAST_DAY).orElse(null)).isEqualTo(step);
    }
}
