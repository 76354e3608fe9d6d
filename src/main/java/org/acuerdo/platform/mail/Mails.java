package org.acuerdo.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Settings;

/** The outbox. A mail is put in by the transaction of what it tells of: both are kept, or neither. */
@ApplicationScoped
public class Mails {

    private static final Duration KEEP_SENT = Duration.ofDays(30);

    private static final Duration KEEP_STRANDED = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Puts a mail into the outbox, also while mail is off.
     *
     * @param unsubscribe the address that takes the recipient off, by one click; null where that is not offered
     */
    @Transactional(TxType.MANDATORY)
    public void post(String recipient, Letter letter, String unsubscribe) {
        var host = URI.create(settings.baseUrl()).getHost();
        entities.persist(new OutboxMail(recipient, letter, unsubscribe, host, clock.instant()));
    }

    /** Takes in hand what is due, the longest waiting first; what another node takes at the same moment is left to it. */
    @Transactional(TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    List<OutboxMail> take(int most) {
        List<OutboxMail> due = entities.createNativeQuery("""
            select * from outbox_mail where state = 'WAITING' and due_at <= ?1
            order by due_at, id limit ?2 for update skip locked\
            """, OutboxMail.class)
                .setParameter(1, clock.instant())
                .setParameter(2, most)
                .getResultList();
        due.forEach(mail -> mail.take(clock.instant()));
        return due;
    }

    /**
     * Writes down that the mail server is about to get the last byte.
     *
     * @return false when the lease has run out: then it must not get it
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean handOver(OutboxMail taken) {
        var mail = lock(taken.getId());
        var held = mail.isHeld(taken.getLease(), clock.instant());
        if (held) {
            mail.handOver(clock.instant());
        }
        return held;
    }

    /** The mail server has taken it; that stays true when the lease has run out in the meantime. */
    @Transactional(TxType.REQUIRES_NEW)
    void arrive(OutboxMail taken) {
        var mail = lock(taken.getId());
        if (taken.getLease().equals(mail.getLease())) {
            mail.arrive(clock.instant());
        }
    }

    /** The mail server has not taken it: tried again later, or given up after many tries. */
    @Transactional(TxType.REQUIRES_NEW)
    void putOff(OutboxMail taken, MailProblem why) {
        var pause = Backoff.after(taken.getTries(), ThreadLocalRandom.current().nextDouble());
        whenHeld(taken, (mail, now) -> mail.putOff(why, pause, now));
    }

    /** The mail server will never take it. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(OutboxMail taken, MailProblem why) {
        whenHeld(taken, (mail, now) -> mail.fail(why, now));
    }

    /** Nobody knows whether the mail server has taken it. */
    @Transactional(TxType.REQUIRES_NEW)
    void lose(OutboxMail taken) {
        whenHeld(taken, OutboxMail::lose);
    }

    private void whenHeld(OutboxMail taken, BiConsumer<OutboxMail, java.time.Instant> what) {
        var mail = lock(taken.getId());
        if (mail.isHeld(taken.getLease(), clock.instant())) {
            what.accept(mail, clock.instant());
        }
    }

    /** Frees what a node left behind, gives up what is no news any more, and throws away what was kept long enough. */
    @Transactional(TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    void tidy() {
        var now = clock.instant();
        List<OutboxMail> left = entities.createNativeQuery("""
            select * from outbox_mail where state in ('SENDING', 'HANDED_OVER') and leased_until <= ?1
            order by id for update skip locked\
            """, OutboxMail.class)
                .setParameter(1, now)
                .getResultList();
        left.forEach(mail -> mail.findAgain(now));
        entities.flush();
        entities.createNativeQuery("""
            update outbox_mail set state = 'EXPIRED', settled_at = ?1
            where state = 'WAITING' and expires_at <= ?1\
            """).setParameter(1, now).executeUpdate();
        entities.createNativeQuery("""
            delete from outbox_mail where state = 'SENT' and settled_at < ?1
              or state in ('FAILED', 'UNCLEAR', 'EXPIRED') and settled_at < ?2\
            """)
                .setParameter(1, now.minus(KEEP_SENT))
                .setParameter(2, now.minus(KEEP_STRANDED))
                .executeUpdate();
    }

    /**
     * A person has a stranded mail sent again.
     *
     * @throws NotFound when there is none with this number
     * @throws org.acuerdo.platform.Refusal when it is on its way or has been sent
     */
    @Transactional
    public void retry(Long id) {
        lock(id).retry(clock.instant());
    }

    /** A person has all that were given up sent again; unclear ones are decided one by one. */
    @Transactional
    public void retryFailed() {
        entities.createQuery("select m from OutboxMail m where m.state = :failed", OutboxMail.class)
                .setParameter("failed", MailState.FAILED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(mail -> mail.retry(clock.instant()));
    }

    /**
     * A person knows that an unclear mail has arrived.
     *
     * @throws NotFound when there is none with this number
     * @throws org.acuerdo.platform.Refusal when it is not unclear
     */
    @Transactional
    public void confirm(Long id) {
        lock(id).confirm(clock.instant());
    }

    private OutboxMail lock(Long id) {
        var mail = entities.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new NotFound();
        }
        return mail;
    }
}
