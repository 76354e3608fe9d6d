package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;

/** Looks again and again who has asked for another password. */
@ApplicationScoped
class ResetJob {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private Jobs jobs;

    @Inject
    private Resetting resetting;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "reset", resetting::work);
    }
}
