package org.acuerdo.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** When an organization that owes reports is reminded of them. */
public enum ReminderStep {
    /** A month before the last day. */
    MONTH_BEFORE(-30),
    /** A week before. */
    WEEK_BEFORE(-7),
    /** The day before. */
    DAY_BEFORE(-1),
    /** The day after the last. */
    DAY_LATE(1),
    /** A week after. */
    WEEK_LATE(7),
    /** Two weeks after; now the alternates and the secretariat are told as well. */
    VERY_LATE(14);

    private final int days;

    ReminderStep(int days) {
        this.days = days;
    }

    /**
     * The step that a day has come to; none when it is too early. After a time of standstill it is the last one alone: what
     * was missed before it is not made up for.
     */
    static Optional<ReminderStep> at(LocalDate today, LocalDate closesOn) {
        var past = ChronoUnit.DAYS.between(closesOn, today);
        return Arrays.stream(values()).filter(step -> step.days <= past).reduce((first, second) -> second);
    }

    /** Whether the last day is over. */
    boolean isLate() {
        return days > 0;
    }
}
