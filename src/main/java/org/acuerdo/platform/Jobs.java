package org.acuerdo.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work that the portal does by itself, again and again, on every node. Whoever gives it sees to it that nodes share. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<Future<?>> given = new CopyOnWriteArrayList<>();

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
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The job '" + name + "' failed and is tried again", e);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        given.forEach(job -> job.cancel(false));
    }
}
