package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerdo.account.Tokens;
import org.acuerdo.platform.throttle.Allowance;
import org.acuerdo.platform.throttle.Limit;
import org.acuerdo.platform.throttle.Limits;

/** Counts who writes how often, for all nodes together, and keeps the key that forms are stamped with. */
@ApplicationScoped
class ChallengeAttempts {

    static final int MOST_FOR_ADDRESS = 5;

    static final int MOST_FROM_NETWORK = 10;

    private static final Allowance ADDRESS =
            new Allowance(MOST_FOR_ADDRESS, Duration.ofMinutes(10), Duration.ofHours(3), Duration.ofDays(1));

    private static final Allowance NETWORK =
            new Allowance(MOST_FROM_NETWORK, Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(6));

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Limits limits;

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
    Optional<Instant> count(String email, String network, Instant now) {
        var wait = limits.attempt(List.of(
                new Limit("challenge " + Tokens.hash(email), ADDRESS), new Limit("challenge " + network, NETWORK)));
        return wait.isZero() ? Optional.empty() : Optional.of(now.plus(wait).plusSeconds(1));
    }
}
