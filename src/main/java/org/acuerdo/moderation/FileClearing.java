package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;
import org.acuerdo.platform.files.FileStore;

/**
 * Throws away what was uploaded and is listed nowhere: taken out again before it was sent, or left behind with a draft that
 * was discarded. Any node may do it at any time; what is gone is gone for all.
 */
@ApplicationScoped
public class FileClearing {

    private static final Duration PAUSE = Duration.ofHours(1);

    /** Longer than anybody leaves a form open. */
    private static final Duration GRACE = Duration.ofDays(1);

    @Inject
    private Jobs jobs;

    @Inject
    private Attachments attachments;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "files", this::clear);
    }

    /** Throws it away. */
    void clear() {
        var before = clock.instant().minus(GRACE);
        attachments.forgetUnlisted(before);
        files.clear(attachments.hashes()::contains, before);
    }
}
