package org.acuerdo.platform.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Counts tries, for all nodes together. */
@ApplicationScoped
public class Limits {

    /** No allowance remembers longer. */
    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Counts a try before it is known what comes of it, so that many at the same moment are no more than one after the
     * other. Counted whatever becomes of the transaction under way.
     *
     * @param limits all that the try counts for, always in the same order: two who try at the same time wait one for the
     *     other
     * @return zero when it may be tried; else how long to wait, and nothing was counted
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration attempt(List<Limit> limits) {
        var now = clock.instant();
        var all = limits.stream().map(limit -> lock(limit.key(), now)).toList();
        var wait = all.stream()
                .map(one -> one.pause(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            for (var i = 0; i < all.size(); i++) {
                all.get(i).count(limits.get(i).allowance(), now);
            }
        }
        return wait;
    }

    /** The last try was a good one, and does not count. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(List<Limit> limits) {
        var now = clock.instant();
        limits.forEach(limit -> lock(limit.key(), now).giveBack(now));
    }

    /** All is as at first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(Limit limit) {
        var now = clock.instant();
        lock(limit.key(), now).forget(now);
    }

    private Attempts lock(String key, Instant now) {
        entities.createNativeQuery("insert into attempt (what, tries, last_at, free_at) values (?1, 0, ?2, ?2)"
                        + " on conflict on constraint attempt_pk do nothing")
                .setParameter(1, key)
                // The database would round it up, and the first try be too early.
                .setParameter(2, now.truncatedTo(ChronoUnit.SECONDS))
                .executeUpdate();
        return entities.find(Attempts.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets what was tried long ago. */
    @Transactional
    void tidy() {
        entities.createNativeQuery("delete from attempt where last_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
