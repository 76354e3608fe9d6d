package org.acuerdo.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.SourcedContent;

/** When and where people meet: days and times are those of the place. */
public abstract class MeetingContent extends SourcedContent {

    private static final long serialVersionUID = 1L;

    private LocalDate startDate;
    private LocalTime startTime;
    private LocalDate endDate;
    private LocalTime endTime;
    private String zone;
    private DialogueFormat format;
    private String place;

    /**
     * Says what is missing or impossible in when and where.
     *
     * @param whole whether nothing may be left for later
     */
    protected void checkMeeting(Problems problems, boolean whole) {
        problems.require("startDate", startDate);
        problems.year("startDate", startDate);
        problems.year("endDate", endDate);
        problems.order("endDate", startDate, endDate);
        if (startTime != null && endTime != null && sameDay() && endTime.isBefore(startTime)) {
            problems.add("endTime", "endBeforeStart");
        }
        // A time means nothing without its zone.
        if (whole || startTime != null || endTime != null) {
            problems.require("zone", zone);
        }
        if (!Problems.isEmpty(zone) && !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add("zone", "zone");
        }
        if (whole) {
            problems.require("format", format);
        }
        if (whole && format != null && format != DialogueFormat.ONLINE) {
            problems.require("place", place);
        }
        problems.limit("place", place, 200);
    }

    private boolean sameDay() {
        return endDate == null || endDate.equals(startDate);
    }

    /** Adds when and where. */
    protected void describeMeeting(Description description) {
        description.date("startDate", startDate);
        description.text("startTime", startTime == null ? null : startTime.toString());
        description.date("endDate", endDate);
        description.text("endTime", endTime == null ? null : endTime.toString());
        description.text("zone", zone);
        description.word("format", "dialogue.format", format);
        description.text("place", place);
    }

    /** The last day, in its own zone; null while no day is given. */
    public LocalDate lastDay() {
        return endDate == null ? startDate : endDate;
    }

    /** When it begins, anywhere; null when that is not known to the minute. */
    public Instant begins() {
        return moment(startDate, startTime);
    }

    /** When it ends, anywhere; null when that is not known to the minute. */
    public Instant ends() {
        return moment(lastDay(), endTime);
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day == null
                        || time == null
                        || zone == null
                        || !ZoneId.getAvailableZoneIds().contains(zone)
                ? null
                : day.atTime(time).atZone(ZoneId.of(zone)).toInstant();
    }

    /** The day it began, in its own zone. */
    public LocalDate getStartDate() {
        return startDate;
    }

    /** See the getter. */
    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    /** When it began, in its own zone; null when only the day is known. */
    public LocalTime getStartTime() {
        return startTime;
    }

    /** See the getter. */
    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    /** The day it ended, in its own zone; null when it was the same day. */
    public LocalDate getEndDate() {
        return endDate;
    }

    /** See the getter. */
    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    /** When it ended, in its own zone; null when it is not known. */
    public LocalTime getEndTime() {
        return endTime;
    }

    /** See the getter. */
    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    /** Its zone, as an IANA name. */
    public String getZone() {
        return zone;
    }

    /** See the getter. */
    public void setZone(String zone) {
        this.zone = zone;
    }

    /** How people met. */
    public DialogueFormat getFormat() {
        return format;
    }

    /** See the getter. */
    public void setFormat(DialogueFormat format) {
        this.format = format;
    }

    /** Where people met; null when it was online only. */
    public String getPlace() {
        return place;
    }

    /** See the getter. */
    public void setPlace(String place) {
        this.place = place;
    }
}
