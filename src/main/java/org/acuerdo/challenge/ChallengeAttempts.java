package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerdo.account.Tokens;

/** Counts who writes how often, for all nodes together, and keeps the key that forms are stamped with. */
@ApplicationScoped
class ChallengeAttempts {

    static final int MOST_FOR_ADDRESS = 5;

    static final int MOST_FROM_NETWORK = 10;

    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration HOUR = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    private String key;

    /** The key; the same on every node, for good. */
    String key() {
        if (key == null) {
            key = (String)
                    entities.createNativeQuery("select secret from form_key").getSingleResult();
        }
        return key;
    }

    /** Notes that somebody writes or, when that was too often, tells from when on it is possible again. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Instant> count(String email, String network, Instant now) {
        var address = Tokens.hash(email);
        lock(address);
        lock(network);
        var again = Optional.ofNullable(again("email", address, MOST_FOR_ADDRESS, DAY, now))
                .or(() -> Optional.ofNullable(again("network", network, MOST_FROM_NETWORK, HOUR, now)));
        if (again.isEmpty()) {
            entities.createNativeQuery(
                            "insert into challenge_attempt (email, network, attempted_at) values (?1, ?2, ?3)")
                    .setParameter(1, address)
                    .setParameter(2, network)
                    .setParameter(3, now)
                    .executeUpdate();
        }
        return again;
    }

    /** Two at the same moment must not both be the last one. */
    private void lock(String what) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, what)
                .getSingleResult();
    }

    private Instant again(String column, String value, int most, Duration within, Instant now) {
        List<?> oldest = entities.createNativeQuery(
                        "select extract(epoch from attempted_at)::bigint from challenge_attempt where " + column
                                + " = ?1 and attempted_at > ?2 order by attempted_at desc offset ?3 limit 1")
                .setParameter(1, value)
                .setParameter(2, now.minus(within))
                .setParameter(3, most - 1)
                .getResultList();
        return oldest.isEmpty()
                ? null
                : Instant.ofEpochSecond(((Number) oldest.get(0)).longValue() + 1)
                        .plus(within);
    }

    /** Forgets who wrote before yesterday. */
    @Transactional
    void tidy(Instant now) {
        entities.createNativeQuery("delete from challenge_attempt where attempted_at < ?1")
                .setParameter(1, now.minus(DAY))
                .executeUpdate();
    }
}
