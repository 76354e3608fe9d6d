package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The one clock; nothing else asks the machine for the time, so that tests can set it. */
@ApplicationScoped
public class Time {

    /** The machine's clock in UTC. */
    @Produces
    @Dependent
    public Clock clock() {
        return Clock.systemUTC();
    }

    /** Today in UTC, for pages. */
    @Produces
    @Named("today")
    @Dependent
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
