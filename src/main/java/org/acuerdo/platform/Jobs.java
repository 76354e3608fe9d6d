package org.acuerdo.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work that the portal does by itself, again and again, on every node. Whoever gives it sees to it that nodes share. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    /**
     * What a job did on this node since it started.
     *
     * @param endedAt when it last came to an end
     * @param millis how long that took
     * @param failedAt when it last failed; null when it never has
     */
    record Run(Instant endedAt, long millis, long runs, long failures, Instant failedAt) {

        Run next(Instant start, Instant end, boolean failed) {
            return new Run(
                    end,
                    Duration.between(start, end).toMillis(),
                    runs + 1,
                    failures + (failed ? 1 : 0),
                    failed ? end : failedAt);
        }
    }

    @Inject
    private Clock clock;

    private final List<Future<?>> given = new CopyOnWriteArrayList<>();

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    private volatile boolean stopping;

    /** Does the work, pauses, and so on until the portal stops. A failure is logged, and does not end it. */
    public void every(Duration pause, String name, Runnable work) {
        given.add(executor.scheduleWithFixedDelay(
                () -> attempt(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void attempt(String name, Runnable work) {
        if (stopping) {
            return;
        }
        var start = clock.instant();
        var failed = false;
        try {
            work.run();
        } catch (RuntimeException e) {
            failed = true;
            LOG.log(Level.ERROR, "The job '" + name + "' failed and is tried again", e);
        }
        runs.put(name, runs.getOrDefault(name, new Run(start, 0, 0, 0, null)).next(start, clock.instant(), failed));
    }

    /** What each job did on this node, by name. */
    Map<String, Run> runs() {
        return Map.copyOf(runs);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        given.forEach(job -> job.cancel(false));
    }
}
