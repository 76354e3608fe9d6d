package org.acuerdo.platform.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;

/** Forgets what was tried long ago. */
@ApplicationScoped
class ThrottleJob {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private Jobs jobs;

    @Inject
    private Limits limits;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "throttle", limits::tidy);
    }
}
