package org.acuerdo.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.Language;

/** Reads and keeps replies to assessments. Each list is one statement. */
@ApplicationScoped
public class Replies {

    private static final int MOST = 200;

    private static final String ROW = """
            select new org.acuerdo.assessment.ReplyRow(r.id, a.number, r.reference, v.title, v.language, n.name,
              a.completion, a.asOf, p.state, p.sentAt)
            from Assessment a join a.record r join r.revisions v join r.organization o join o.names n left join a.reply p
            where v.number = r.publishedNumber and r.withdrawnAt is null and r.merger.at is null
              and key(n) = :language\s""";

    @PersistenceContext
    private EntityManager entities;

    /** The assessment with this place among those of the commitment, with its reply. */
    public Optional<Assessment> assessment(Long recordId, int number) {
        return entities.createQuery(
                        "select a from Assessment a left join fetch a.reply where a.record.id = :record and a.number = :number",
                        Assessment.class)
                .setParameter("record", recordId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What waits for the secretariat, the longest waiting first. */
    public List<ReplyRow> waiting(Language language) {
        return entities.createQuery(
                        ROW + "and p.state = org.acuerdo.policy.PublicationState.SUBMITTED order by p.sentAt, p.id",
                        ReplyRow.class)
                .setParameter("language", language.getCode())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What an organization can answer, has to mend or to agree to, the newest assessment first. */
    public List<ReplyRow> open(Long organizationId, Language language) {
        return entities.createQuery(ROW + """
                and o.id = :organization and (p.state in (org.acuerdo.policy.PublicationState.RETURNED,
                    org.acuerdo.policy.PublicationState.IN_VALIDATION)
                  or p.id is null and a.number = (select max(b.number) from Assessment b where b.record = a.record))
                order by a.assessedAt desc, a.id desc""", ReplyRow.class)
                .setParameter("language", language.getCode())
                .setParameter("organization", organizationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Reply reply) {
        entities.persist(reply);
    }
}
