package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Failure;
import org.acuerdo.platform.Jobs;

/** Opens the releases whose time has come: within seconds of it or, after a standstill, as soon as the portal is up. */
@ApplicationScoped
public class ReleaseJob {

    private static final Logger LOG = System.getLogger(ReleaseJob.class.getName());

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private Jobs jobs;

    @Inject
    private Releases releases;

    @Inject
    private Opening opening;

    @Inject
    private Clock clock;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "releases", this::work);
    }

    /** Opens what is due. A record that can't go public is left out, and the rest is tried again at once. */
    void work() {
        releases.due(clock.instant()).forEach(this::open);
    }

    private void open(Long releaseId) {
        for (var done = false; !done; ) {
            try {
                opening.open(releaseId);
                done = true;
            } catch (Opening.Stopped e) {
                LOG.log(Level.WARNING, e.getMessage(), e);
                if (!(e.getCause() instanceof Failure)) {
                    // The database may be away for a moment: that is no fault of this record.
                    throw e;
                }
                opening.holdBack(releaseId, e.recordId());
            }
        }
    }
}
