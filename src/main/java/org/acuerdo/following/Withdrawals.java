package org.acuerdo.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.publication.Interest;

/** Reads and keeps what the records that are withdrawn now were news of. */
@ApplicationScoped
class Withdrawals {

    @PersistenceContext
    private EntityManager entities;

    /** Notes it for a record that is withdrawn in this transaction. */
    void note(Long recordId, Collection<Interest> touched) {
        forget(recordId);
        touched.forEach(interest -> entities.persist(new Withdrawal(recordId, interest)));
    }

    /** The public reads it again. */
    void forget(Long recordId) {
        entities.createQuery("delete from Withdrawal w where w.recordId = :record")
                .setParameter("record", recordId)
                .executeUpdate();
    }

    /** The records that were withdrawn after one moment and not after another, and were news of any of these; the last first. */
    List<ModeratedRecord> about(Collection<Interest> interests, Instant after, Instant until, int most) {
        return interests.isEmpty()
                ? List.of()
                : entities.createQuery("""
                        select r from ModeratedRecord r where r.withdrawnAt > :after and r.withdrawnAt <= :until
                        and r.id in (select w.recordId from Withdrawal w where w.interest in :interests)
                        order by r.withdrawnAt desc, r.id desc\
                        """, ModeratedRecord.class)
                        .setParameter("after", after)
                        .setParameter("until", until)
                        .setParameter(
                                "interests",
                                interests.stream().map(Interest::path).toList())
                        .setMaxResults(most)
                        .getResultList();
    }
}
