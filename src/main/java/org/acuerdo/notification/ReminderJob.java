package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;
import org.acuerdo.reporting.Cycles;

/** Looks who owes reports, and has them reminded from the hour on at which digests are cut. */
@ApplicationScoped
public class ReminderJob {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    private Jobs jobs;

    @Inject
    private Cycles cycles;

    @Inject
    private Reminders reminders;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "reminders", () -> work(Period.DAILY.lastCut(clock.instant())));
    }

    /** Reminds whom this day concerns; where everything was sent, there is nothing to read any more. */
    void work(LocalDate today) {
        var outstanding = new HashSet<List<Object>>();
        for (var owing : cycles.owing(today)) {
            if (owing.outstanding() > 0) {
                outstanding.add(List.of(owing.cycle().getId(), owing.organizationId()));
                ReminderStep.at(today, owing.cycle().getClosesOn()).ifPresent(step -> reminders.remind(owing, step));
            }
        }
        notices.openReports().stream()
                .filter(told -> !outstanding.contains(List.of(told)))
                .forEach(told -> notices.settleReports((Long) told[0], (Long) told[1], clock.instant()));
    }
}
