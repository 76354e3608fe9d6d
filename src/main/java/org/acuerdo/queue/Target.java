package org.acuerdo.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What the secretariat promises: to decide within so many working days. Days are those of UTC.
 *
 * @param days how many
 * @param calendar which days count
 */
public record Target(int days, WorkingDays calendar) {

    /** What is promised before the secretariat has set anything. */
    public static final int AT_FIRST = 10;

    /** No promise is longer: half a year. */
    public static final int LONGEST = 130;

    /** With so many working days left, or fewer, it is due soon. */
    private static final int SOON = 2;

    /**
     * How long something has waited.
     *
     * @param days working days
     * @param target how many were promised
     */
    public record Wait(int days, int target, Urgency urgency) {}

    /** How long that has waited which came at this moment. */
    public Wait waited(Instant came, LocalDate today) {
        var worked = between(came, today);
        return new Wait(worked, days, urgency(worked));
    }

    /** How many working days a decision took. */
    public int between(Instant came, Instant decided) {
        return between(came, day(decided));
    }

    private int between(Instant came, LocalDate until) {
        return calendar.since(day(came), until);
    }

    /** Whether so many working days are within what is promised. */
    public boolean isKept(int waited) {
        return waited <= days;
    }

    /** How that stands which has waited so many working days. */
    public Urgency urgency(int waited) {
        return !isKept(waited) ? Urgency.LATE : days - waited <= SOON ? Urgency.SOON : Urgency.FRESH;
    }

    /** What came before this moment is late. */
    public Instant lateBefore(LocalDate today) {
        return after(calendar.lastDayWith(days + 1, today));
    }

    /** What came before this moment is due soon, or late. */
    public Instant soonBefore(LocalDate today) {
        return after(calendar.lastDayWith(Math.max(0, days - SOON), today));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
