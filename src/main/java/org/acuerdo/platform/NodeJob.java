package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Tells the other servers, and who looks after them, that this one runs and what its jobs do. */
@ApplicationScoped
public class NodeJob {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @Inject
    private Jobs jobs;

    @Inject
    private Nodes nodes;

    @Inject
    private Clock clock;

    private final String name = host() + "-" + UUID.randomUUID().toString().substring(0, 4);

    private Instant startedAt;

    void start(@Observes DatabaseReady event) {
        startedAt = clock.instant();
        tell();
        jobs.every(PAUSE, "nodes", this::tell);
    }

    private void tell() {
        var now = clock.instant();
        nodes.tell(new Nodes.Node(name, PortalVersion.text(), startedAt, now), jobs.runs(), now.minus(FORGOTTEN));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }

    /** What this server is called on the page of the system. */
    public String getName() {
        return name;
    }
}
