package org.acuerdo.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What the form for a release says: its name, and its time in the zone of the place. */
public class ReleasePlan implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private String name;
    private LocalDate date;
    private LocalTime time;
    private String zone = "America/New_York";

    /** What the form shows of one that is planned. */
    static ReleasePlan of(Release release) {
        var plan = new ReleasePlan();
        var at = release.getGoesAt().atZone(release.getZone());
        plan.name = release.getName();
        plan.date = at.toLocalDate();
        plan.time = at.toLocalTime();
        plan.zone = release.getZone().getId();
        return plan;
    }

    /** Says what is missing or impossible: among others a moment that is over, and a time that the clocks skip. */
    void check(Problems problems, Instant now) {
        problems.text("name", name, LONGEST);
        problems.require("date", date);
        problems.year("date", date);
        problems.require("time", time);
        if (zone == null || !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add("zone", "zone");
        } else if (date != null && time != null) {
            if (ZoneId.of(zone).getRules().getValidOffsets(local()).isEmpty()) {
                problems.add("time", "timeSkipped");
            } else if (moment().filter(at -> !at.isAfter(now)).isPresent()) {
                problems.add("time", "timePast");
            }
        }
    }

    private LocalDateTime local() {
        return LocalDateTime.of(date, time);
    }

    /** The moment itself; nothing while something of it is missing. Of an hour that comes twice, the first. */
    Optional<Instant> moment() {
        return date == null || time == null || zone == null
                ? Optional.empty()
                : Optional.of(local().atZone(ZoneId.of(zone)).toInstant());
    }

    /** What the secretariat calls it. */
    public String getName() {
        return name;
    }

    /** See the getter. */
    public void setName(String name) {
        this.name = name;
    }

    /** The day, in the zone. */
    public LocalDate getDate() {
        return date;
    }

    /** See the getter. */
    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** The time of day, in the zone. */
    public LocalTime getTime() {
        return time;
    }

    /** See the getter. */
    public void setTime(LocalTime time) {
        this.time = time;
    }

    /** The zone. */
    public String getZone() {
        return zone;
    }

    /** See the getter. */
    public void setZone(String zone) {
        this.zone = zone;
    }
}
