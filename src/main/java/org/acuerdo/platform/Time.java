package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock; nothing else asks the machine for the time, so that tests can set it. */
@ApplicationScoped
public class Time {

    /** The machine's clock in UTC. */
    @Produces
    @Dependent
    public Clock clock() {
        return Clock.systemUTC();
    }
}
