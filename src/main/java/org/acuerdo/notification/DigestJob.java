package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;

/** Has the digests made once their hour has come, or as soon as the portal is up again after it. */
@ApplicationScoped
public class DigestJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private Jobs jobs;

    @Inject
    private Digests digests;

    @Inject
    private DigestWriter writer;

    @Inject
    private Clock clock;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "digests", this::work);
    }

    /** Makes the digests that are due. */
    void work() {
        for (var period : Period.values()) {
            var day = period.lastCut(clock.instant());
            digests.due(period, day).forEach(accountId -> writer.write(accountId, period, day));
        }
    }
}
