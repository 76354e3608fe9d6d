package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.platform.Language;

/** Reads and keeps what the public says is wrong. Each list is one statement. */
@ApplicationScoped
public class Challenges {

    private static final String ROW = """
            select new org.acuerdo.challenge.ChallengeRow(r.id, c.number, r.reference, v.title, v.language, n.name, c.kind,
              c.state, c.confirmedAt, c.replyUntil, c.decidedAt, c.replyLanguage)
            from Challenge c join c.record r join r.revisions v join r.organization o join o.names n
            where key(n) = :language and v.number = coalesce(r.publishedNumber, r.latestNumber)
              and c.number is not null\s""";

    @PersistenceContext
    private EntityManager entities;

    void add(Challenge challenge) {
        entities.persist(challenge);
    }

    Optional<Challenge> byConfirmHash(String hash) {
        return entities.createQuery(
                        "select c from Challenge c join fetch c.record where c.confirmHash = :hash", Challenge.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The one with this place among those of the record; nothing that nobody has confirmed. */
    public Optional<Challenge> one(Long recordId, int number) {
        return entities.createQuery(
                        "select c from Challenge c join fetch c.record where c.record.id = :record and c.number = :number",
                        Challenge.class)
                .setParameter("record", recordId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void refresh(Challenge one) {
        entities.refresh(one);
    }

    /** The place of the next one; whoever asks has the record to itself. */
    int nextNumber(Long recordId) {
        var last = entities.createQuery(
                        "select max(c.number) from Challenge c where c.record.id = :record", Integer.class)
                .setParameter("record", recordId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Others about the same record that this one can be the same as, the newest first. */
    List<Challenge> others(Challenge one) {
        return entities.createQuery("""
                        select c from Challenge c where c.record.id = :record and c.number is not null and c.id <> :id
                          and c.state <> org.acuerdo.challenge.ChallengeState.DUPLICATE order by c.number desc""", Challenge.class)
                .setParameter("record", one.getRecord().getId())
                .setParameter("id", one.getId())
                .getResultList();
    }

    /** Those that are the same as this one. */
    List<Challenge> duplicates(Challenge one) {
        return entities.createQuery("select c from Challenge c where c.duplicateOf.id = :id", Challenge.class)
                .setParameter("id", one.getId())
                .getResultList();
    }

    /** What was upheld about a record, the newest first: all that the public reads. */
    public List<Challenge> upheld(Long recordId) {
        return entities.createQuery("""
                        select c from Challenge c where c.record.id = :record
                          and c.state = org.acuerdo.challenge.ChallengeState.UPHELD order by c.decidedAt desc, c.id desc""", Challenge.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /**
     * What stands in a part of the secretariat's list.
     *
     * @param kind of this kind alone; null for any
     */
    List<ChallengeRow> list(
            ChallengePart part, ChallengeKind kind, Instant now, int first, int most, Language language) {
        var query = entities.createQuery(
                        ROW + "and " + part.which() + (kind == null ? "" : " and c.kind = :kind") + " order by "
                                + part.order(),
                        ChallengeRow.class)
                .setParameter("language", language.getCode());
        if (part.asksForTime()) {
            query.setParameter("now", now);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many stand in each part. */
    Map<ChallengePart, Long> counts(Instant now) {
        var counts = new EnumMap<ChallengePart, Long>(ChallengePart.class);
        for (var part : ChallengePart.values()) {
            var query = entities.createQuery(
                    "select count(c) from Challenge c where c.number is not null and " + part.which(), Long.class);
            if (part.asksForTime()) {
                query.setParameter("now", now);
            }
            counts.put(part, query.getSingleResult());
        }
        return counts;
    }

    /** What an organization is asked to answer, the first due first. */
    List<ChallengeRow> open(Long organizationId, Language language) {
        return entities.createQuery(
                        ROW + "and o.id = :organization and c.state = org.acuerdo.challenge.ChallengeState.WITH_MAKER"
                                + " order by c.replyUntil, c.id",
                        ChallengeRow.class)
                .setParameter("language", language.getCode())
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** Forgets what nobody confirmed, and the addresses of those who have long had their answer. */
    @Transactional
    void tidy(Instant now) {
        entities.createNativeQuery("delete from challenge where state = 'UNCONFIRMED' and asked_at < ?1")
                .setParameter(1, now.minus(Challenge.LIFE))
                .executeUpdate();
        entities.createNativeQuery(
                        "update challenge set email = null, confirm_hash = null where email is not null and closed_at < ?1")
                .setParameter(1, now.minus(Challenge.KEEP_ADDRESS))
                .executeUpdate();
    }
}
