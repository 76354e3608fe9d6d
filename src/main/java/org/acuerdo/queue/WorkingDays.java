package org.acuerdo.queue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Counts working days: Monday to Friday, without the days that the secretariat is closed.
 *
 * @param closed days that don't count although they are no weekend
 */
public record WorkingDays(Set<LocalDate> closed) {

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    /** With no day closed but the weekends. */
    public WorkingDays() {
        this(Set.of());
    }

    /** Keeps its own copy. */
    public WorkingDays {
        closed = Set.copyOf(closed);
    }

    /** Whether the secretariat works on that day. */
    public boolean isWorking(LocalDate day) {
        return isWeekday(day) && !closed.contains(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /**
     * How many working days have begun since a day, which itself does not count: nought on the same day, one on the
     * Monday after a Friday, a Saturday or a Sunday; nought as well when it lies ahead.
     */
    public int since(LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) {
            return 0;
        }
        var days = ChronoUnit.DAYS.between(day, today);
        var count = days / WEEK * WORKING_WEEK;
        for (var rest = day.plusDays(days / WEEK * WEEK + 1); !rest.isAfter(today); rest = rest.plusDays(1)) {
            count += isWeekday(rest) ? 1 : 0;
        }
        var off = closed.stream()
                .filter(free -> free.isAfter(day) && !free.isAfter(today) && isWeekday(free))
                .count();
        return Math.toIntExact(count - off);
    }

    /** The last day since which at least so many working days have begun; all earlier ones have as many or more. */
    public LocalDate lastDayWith(int days, LocalDate today) {
        var day = today;
        for (var left = days; left > 0; day = day.minusDays(1)) {
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }
}
