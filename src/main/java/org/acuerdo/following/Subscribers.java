package org.acuerdo.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and keeps the addresses that mails go to. */
@ApplicationScoped
class Subscribers {

    @PersistenceContext
    private EntityManager entities;

    /** Whoever asks for the same address at the same time waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(String email) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, email)
                .getSingleResult();
    }

    Optional<Subscriber> byEmail(String email) {
        return entities.createQuery(
                        "select s from Subscriber s left join fetch s.subscriptions where s.email = :email",
                        Subscriber.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Subscriber> byStopToken(String token) {
        return entities.createQuery(
                        "select s from Subscriber s left join fetch s.subscriptions where s.stopToken = :token",
                        Subscriber.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    Optional<Subscription> byConfirmHash(String hash) {
        return entities.createQuery(
                        "select s from Subscription s join fetch s.subscriber where s.confirmHash = :hash",
                        Subscription.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The numbers of those who had no mail since that moment, and for whom something may have been published or withdrawn. */
    List<Long> due(Instant before) {
        return entities.createQuery("""
                select s.id from Subscriber s where (s.mailedAt is null or s.mailedAt <= :before)
                and (s.toldUntil < (select max(p.publishedAt) from PublicRecord p)
                  or s.toldUntil < (select max(r.withdrawnAt) from ModeratedRecord r))
                and exists (select c.id from Subscription c where c.subscriber = s and c.confirmedAt is not null)
                order by s.id\
                """, Long.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Takes one for this transaction alone, unless another node has it or has done it; nothing then. */
    Optional<Subscriber> take(Long id, Instant before) {
        var free = entities.createNativeQuery(
                        "select id from subscriber where id = ?1 and (mailed_at is null or mailed_at <= ?2) for update skip locked")
                .setParameter(1, id)
                .setParameter(2, before)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Optional.of(fresh(id));
    }

    private Subscriber fresh(Long id) {
        var subscriber = entities.find(Subscriber.class, id);
        entities.refresh(subscriber);
        return subscriber;
    }

    /** Forgets what was never confirmed, and addresses that want nothing any more. */
    @Transactional
    void tidy(Instant now) {
        entities.createNativeQuery("delete from subscription where confirmed_at is null and asked_at < ?1")
                .setParameter(1, now.minus(Subscription.LIFE))
                .executeUpdate();
        entities.createNativeQuery("delete from subscriber s where not exists"
                        + " (select from subscription c where c.subscriber_id = s.id)")
                .executeUpdate();
    }

    void add(Subscriber subscriber) {
        entities.persist(subscriber);
    }

    void remove(Subscriber subscriber) {
        entities.remove(subscriber);
    }
}
