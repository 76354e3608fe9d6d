package org.acuerdo.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;

/** Tells addresses of what was published, and forgets those that never confirmed. */
@ApplicationScoped
public class SubscriptionJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private Jobs jobs;

    @Inject
    private Subscribers subscribers;

    @Inject
    private Subscribing subscribing;

    @Inject
    private Clock clock;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "subscriptions", this::work);
    }

    /** Does what is due. */
    void work() {
        subscribers.tidy(clock.instant());
        subscribing.due().forEach(subscribing::tell);
    }
}
