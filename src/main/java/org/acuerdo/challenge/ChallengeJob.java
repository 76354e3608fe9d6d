package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;

/** Forgets what was never confirmed, and addresses that are needed no more. To do it twice does no harm. */
@ApplicationScoped
public class ChallengeJob {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Jobs jobs;

    @Inject
    private Challenges challenges;

    @Inject
    private Clock clock;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "challenges", this::work);
    }

    /** Does what is due. */
    void work() {
        challenges.tidy(clock.instant());
    }
}
