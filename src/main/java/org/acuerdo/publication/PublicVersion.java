package org.acuerdo.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.acuerdo.audit.AuditEntry;
import org.acuerdo.platform.DataSource;

/**
 * Which state of the public record holds now: a number that the database moves in every transaction that changes what the
 * public can read, and the day, since a report can become overdue overnight.
 */
@ApplicationScoped
public class PublicVersion {

    /** What another node has changed is seen after this time at the latest. */
    static final Duration LONGEST = Duration.ofMillis(250);

    @Resource(lookup = DataSource.NAME)
    private javax.sql.DataSource source;

    @Inject
    private Clock clock;

    /** How many changes were made by this node: a page is only trusted when the number was read after the last of them. */
    private final AtomicLong changes = new AtomicLong();

    private volatile Read last;

    private record Read(String version, long changes, long at) {}

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEntry done) {
        changes.incrementAndGet();
    }

    /** The version that holds now, never one that was overtaken more than a quarter of a second ago. */
    public String now() {
        var read = last;
        return holds(read) ? read.version() : read();
    }

    /** The number alone, as a dataset carries it. */
    public String number() {
        return now().split(" ")[0];
    }

    /** The day alone, as a dataset carries it. */
    public String date() {
        return now().split(" ")[1];
    }

    private boolean holds(Read read) {
        return read != null && read.changes() == changes.get() && System.nanoTime() - read.at() < LONGEST.toNanos();
    }

    private synchronized String read() {
        if (holds(last)) {
            return last.version();
        }
        var before = changes.get();
        var at = System.nanoTime();
        last = new Read(ask() + " " + LocalDate.now(clock), before, at);
        return last.version();
    }

    private long ask() {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("select number from public_version");
                var number = statement.executeQuery()) {
            number.next();
            return number.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
