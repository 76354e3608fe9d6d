package org.acuerdo.platform.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How often something was tried. */
@Entity
@Table(name = "attempt")
public class Attempts {

    @Id
    @Column(name = "what")
    private String key;

    private int tries;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "free_at")
    private Instant freeAt;

    /** For JPA. */
    protected Attempts() {}

    Attempts(String key, Instant now) {
        this.key = key;
        this.lastAt = now;
        this.freeAt = now;
    }

    /** How long it can't be tried; zero when it can. */
    Duration pause(Instant now) {
        return now.isBefore(freeAt) ? Duration.between(now, freeAt) : Duration.ZERO;
    }

    /** Counts a try, whatever will come of it. */
    void count(Allowance allowance, Instant now) {
        if (lastAt.plus(allowance.memory()).isBefore(now)) {
            tries = 0;
        }
        tries++;
        lastAt = now;
        freeAt = now.plus(allowance.pause(tries)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The try was a good one, and does not count. */
    void giveBack(Instant now) {
        tries = Math.max(0, tries - 1);
        freeAt = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** All is as at first. */
    void forget(Instant now) {
        tries = 0;
        freeAt = now.truncatedTo(ChronoUnit.SECONDS);
    }
}
