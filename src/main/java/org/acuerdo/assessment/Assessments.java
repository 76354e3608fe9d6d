package org.acuerdo.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Revision;
import org.acuerdo.reporting.UpdateContent;

/** Reads assessments and adds them. Each list is one statement. */
@ApplicationScoped
public class Assessments {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Contents contents;

    /** All of a commitment with the updates they looked at and the replies, the newest first. */
    public List<Assessment> of(Long recordId) {
        return entities.createQuery("""
            select a from Assessment a left join fetch a.report left join fetch a.reply
            where a.record.id = :record order by a.number desc""", Assessment.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** The one that stands. */
    public Optional<Assessment> latest(Long recordId) {
        return entities.createQuery(
                        "select a from Assessment a where a.record.id = :record order by a.number desc",
                        Assessment.class)
                .setParameter("record", recordId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * What an assessment of the commitment would look at now.
     *
     * @throws org.acuerdo.platform.Refusal when it is not public
     */
    public Basis basis(ModeratedRecord commitment) {
        return new Basis(
                commitment,
                newestUpdate(commitment.getId()),
                latest(commitment.getId()).orElse(null));
    }

    /** The update with the newest period, as the public page orders them; it may report on a record merged into this one. */
    private Revision newestUpdate(Long commitmentId) {
        return entities.createQuery("""
            select v from Revision v join fetch v.record r
            where v.number = r.publishedNumber and r.withdrawnAt is null and r.merger.at is null
                          and (r.parent.id = :commitment or r.parent.id in (
                            select m.id from ModeratedRecord m where m.merger.into.id = :commitment))""", Revision.class)
                .setParameter("commitment", commitmentId)
                .getResultStream()
                .max(Comparator.comparing((Revision update) -> ((UpdateContent) contents.of(update)).getPeriodEnd())
                        .thenComparing(update -> update.getRecord().getId()))
                .orElse(null);
    }

    void add(Assessment assessment) {
        entities.persist(assessment);
    }
}
