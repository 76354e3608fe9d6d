package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;

/** Looks who has not signed in for long. */
@ApplicationScoped
class AbsenceJob {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Inject
    private Jobs jobs;

    @Inject
    private Absences absences;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "absences", absences::tell);
    }
}
