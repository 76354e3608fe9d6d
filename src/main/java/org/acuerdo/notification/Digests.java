package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Which digests are due, and which were made. */
@ApplicationScoped
class Digests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MailChoices choices;

    /** The people for whom something waits for the digest that was cut on this day. */
    @Transactional
    List<Long> due(Period period, LocalDate day) {
        return entities.createQuery("""
            select distinct n.accountId from Notice n, MailChoice c, Account a
            where c.accountId = n.accountId and a.id = n.accountId and a.disabled = false
              and n.waitsForDigest = true and n.readAt is null and n.createdAt < :cut
              and (n.topic = :toDo and c.toDo in :served or n.topic = :goodToKnow and c.goodToKnow in :served
                or n.topic = :followed and c.followed in :served)
            """, Long.class)
                .setParameter("cut", Period.moment(day))
                .setParameter("toDo", Topic.TO_DO)
                .setParameter("goodToKnow", Topic.GOOD_TO_KNOW)
                .setParameter("followed", Topic.FOLLOWED)
                .setParameter("served", period.served())
                .getResultList();
    }

    /** Writes down that it is made; false when it was before, by whichever node. Waits for a node that is just at it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean begin(Long accountId, Period period, LocalDate day) {
        return entities.createNativeQuery(
                                "insert into digest (account_id, period, day) values (?1, ?2, ?3) on conflict do"
                                        + " nothing")
                        .setParameter(1, accountId)
                        .setParameter(2, period.name())
                        .setParameter(3, day)
                        .executeUpdate()
                == 1;
    }
}
