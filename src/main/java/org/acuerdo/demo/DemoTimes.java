package org.acuerdo.demo;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When the demo's records came to the secretariat and were decided: one after the other over the last year, some quickly
 * and some late, so that the queue and its figures have something to tell. What waits says itself for how many days.
 */
class DemoTimes {

    private static final int FIRST = 340;
    private static final int APART = 10;
    private static final int LONGEST = 19;
    private static final int STEP = 7;

    private final Instant now;
    private int records;

    DemoTimes(Instant now) {
        this.now = now;
    }

    /** When the next record came. */
    Instant came(JsonObject row) {
        records++;
        var on = DemoFiles.text(row, "decidedOn");
        if (on != null) {
            return DemoFiles.noon(LocalDate.parse(on));
        }
        return "SUBMITTED".equals(row.getString("state")) ? waiting(row) : daysAgo(FIRST - records * APART);
    }

    /** When what waits came. */
    Instant waiting(JsonObject row) {
        return daysAgo(row.getInt("waits"));
    }

    /**
     * When the record that came last was decided: on the day that it names or, where it names none, some days later. What
     * is to go public later was approved just now, so that its release still lies ahead.
     */
    Instant decided(JsonObject row, Instant came) {
        if ("SCHEDULED".equals(row.getString("state"))) {
            return now;
        }
        if (DemoFiles.text(row, "decidedOn") != null) {
            return came;
        }
        var decided = came.plus(Duration.ofDays(records * STEP % LONGEST));
        return decided.isAfter(now) ? now : decided;
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(Math.max(0, days)));
    }
}
