package org.acuerdo.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and keeps the addresses that mails go to, and counts who asks for them. */
@ApplicationScoped
class Subscribers {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Notes that mails were asked for, and counts; whoever asks for the same address at the same time waits.
     *
     * @return how often that was done for the address within a day, and from that network address within an hour
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long[] count(String email, String origin, Instant now) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, email)
                .getSingleResult();
        entities.createNativeQuery("insert into subscription_ask (email, origin, asked_at) values (?1, ?2, ?3)")
                .setParameter(1, email)
                .setParameter(2, origin == null ? "" : origin)
                .setParameter(3, now)
                .executeUpdate();
        return new long[] {
            asked("email", email, now.minus(Duration.ofDays(1))),
            asked("origin", origin == null ? "" : origin, now.minus(Duration.ofHours(1)))
        };
    }

    private long asked(String column, String value, Instant since) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from subscription_ask where " + column + " = ?1 and asked_at > ?2")
                        .setParameter(1, value)
                        .setParameter(2, since)
                        .getSingleResult())
                .longValue();
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

    /** The numbers of those who had no mail since that moment, and for whom something may have been published. */
    List<Long> due(Instant before) {
        return entities.createQuery("""
                select s.id from Subscriber s where (s.mailedAt is null or s.mailedAt <= :before)
                and s.toldUntil < (select max(p.publishedAt) from PublicRecord p)
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

    /** Forgets what was never confirmed, addresses that want nothing any more, and who asked long ago. */
    @Transactional
    void tidy(Instant now) {
        entities.createNativeQuery("delete from subscription where confirmed_at is null and asked_at < ?1")
                .setParameter(1, now.minus(Subscription.LIFE))
                .executeUpdate();
        entities.createNativeQuery("delete from subscriber s where not exists"
                        + " (select from subscription c where c.subscriber_id = s.id)")
                .executeUpdate();
        entities.createNativeQuery("delete from subscription_ask where asked_at < ?1")
                .setParameter(1, now.minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    void add(Subscriber subscriber) {
        entities.persist(subscriber);
    }

    void remove(Subscriber subscriber) {
        entities.remove(subscriber);
    }
}
