package org.acuerdo.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How often digests are made. They are cut at a fixed hour in UTC, before the day begins in the Americas. */
public enum Period {
    /** Each day. Takes along what should have gone at once and has not, because the choice was another one then. */
    DAILY(Frequency.DAILY, Frequency.AT_ONCE),
    /** Each Monday. */
    WEEKLY(Frequency.WEEKLY);

    /** When a digest is cut. */
    static final LocalTime HOUR = LocalTime.of(6, 0);

    private final List<Frequency> served;

    Period(Frequency... served) {
        this.served = List.of(served);
    }

    /** The day of the last cut at or before this moment. A portal that was down at that hour makes up for it. */
    LocalDate lastCut(Instant now) {
        var time = now.atZone(ZoneOffset.UTC);
        var day = time.toLocalTime().isBefore(HOUR) ? time.toLocalDate().minusDays(1) : time.toLocalDate();
        return this == DAILY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The moment of the cut on a day. */
    static Instant moment(LocalDate day) {
        return day.atTime(HOUR).toInstant(ZoneOffset.UTC);
    }

    /** The choices that this digest serves. */
    List<Frequency> served() {
        return served;
    }
}
