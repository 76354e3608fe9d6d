package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The one clock; nothing else asks the machine for the time, so that tests can set it. */
@ApplicationScoped
public class Time {

    private static final ThreadLocal<Instant> SET = new ThreadLocal<>();

    /** The machine's clock in UTC. */
    @Produces
    @Dependent
    public Clock clock() {
        return new Settable(Clock.systemUTC());
    }

    /** Today in UTC, for pages. */
    @Produces
    @Named("today")
    @Dependent
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    /** Does the work as if it were that moment, on this thread alone: for what demo data tell of the past, and for tests. */
    public <T> T at(Instant moment, Supplier<T> work) {
        var before = SET.get();
        SET.set(moment);
        try {
            return work.get();
        } finally {
            if (before == null) {
                SET.remove();
            } else {
                SET.set(before);
            }
        }
    }

    /** A clock that stands still while it is set; pages that a session keeps may hold it. */
    private static final class Settable extends Clock implements Serializable {

        private static final long serialVersionUID = 1L;

        // The clocks of Java can be kept too.
        @SuppressWarnings("serial")
        private final Clock clock;

        Settable(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            var set = SET.get();
            return set == null ? clock.instant() : set;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Settable(clock.withZone(zone));
        }
    }
}
