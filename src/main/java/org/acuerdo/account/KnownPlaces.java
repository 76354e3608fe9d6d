package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** From which networks people have signed in, for as long as that means anything. */
@ApplicationScoped
class KnownPlaces {

    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Whether the person with this address has signed in from there.
     *
     * @param email which may be nobody's
     */
    @Transactional
    boolean isKnown(String email, String network) {
        return !entities.createNativeQuery("select 1 from known_place p join account a on a.id = p.account_id"
                        + " where a.email = ?1 and p.network = ?2"
                        + " and p.seen_at > ?3")
                .setParameter(1, email)
                .setParameter(2, network)
                .setParameter(3, clock.instant().minus(KEPT))
                .getResultList()
                .isEmpty();
    }

    /** The person has signed in from there; what is older than it can mean is forgotten. */
    @Transactional
    void remember(Long accountId, String network) {
        entities.createNativeQuery("insert into known_place (account_id, network, seen_at) values (?1, ?2, ?3)"
                        + " on conflict on constraint known_place_pk do update set seen_at = excluded.seen_at")
                .setParameter(1, accountId)
                .setParameter(2, network)
                .setParameter(3, clock.instant())
                .executeUpdate();
        entities.createNativeQuery("delete from known_place where account_id = ?1 and seen_at <= ?2")
                .setParameter(1, accountId)
                .setParameter(2, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
