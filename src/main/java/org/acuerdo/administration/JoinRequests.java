package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and keeps what organizations that ask to take part have said. */
@ApplicationScoped
public class JoinRequests {

    @PersistenceContext
    private EntityManager entities;

    /** How often somebody asked with this value of the column within a day; whoever asks at the same time waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    long[] count(String email, String origin, Instant now) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('join', 0))")
                .getSingleResult();
        entities.createNativeQuery("delete from organization_request where confirmed_at is null and asked_at < ?1")
                .setParameter(1, now.minus(OrganizationRequest.LIFE))
                .executeUpdate();
        return new long[] {asked("email", email, now), asked("origin", origin, now)};
    }

    private long asked(String column, String value, Instant now) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from organization_request where " + column + " = ?1 and asked_at > ?2")
                        .setParameter(1, value)
                        .setParameter(2, now.minus(Duration.ofDays(1)))
                        .getSingleResult())
                .longValue();
    }

    void add(OrganizationRequest request) {
        entities.persist(request);
    }

    Optional<OrganizationRequest> byConfirmHash(String hash) {
        return entities.createQuery(
                        "select r from OrganizationRequest r where r.confirmHash = :hash", OrganizationRequest.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Those that somebody has confirmed: first what waits, the longest waiting first; then what was decided. */
    public List<OrganizationRequest> confirmed() {
        return entities.createQuery(
                        "select r from OrganizationRequest r where r.confirmedAt is not null"
                                + " order by r.decidedAt desc nulls first, r.confirmedAt, r.id",
                        OrganizationRequest.class)
                .getResultList();
    }

    /** How many wait for the secretariat. */
    public long waiting() {
        return entities.createQuery(
                        "select count(r) from OrganizationRequest r where r.confirmedAt is not null and r.decidedAt is null",
                        Long.class)
                .getSingleResult();
    }

    /** The one with this number, if somebody has confirmed it. */
    public Optional<OrganizationRequest> find(Long id) {
        return Optional.ofNullable(entities.find(OrganizationRequest.class, id))
                .filter(request -> request.getConfirmedAt() != null);
    }

    /** The one with this number, for this transaction alone until it ends. */
    Optional<OrganizationRequest> lock(Long id) {
        return Optional.ofNullable(entities.find(OrganizationRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
