package org.acuerdo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.NotFound;

/** Reads and keeps introductions. Each list is one statement, with both postings. */
@ApplicationScoped
public class Introductions {

    /** The longest list that anybody reads. */
    static final int MOST = 300;

    private static final String ALL = "select i from Introduction i join fetch i.asking join fetch i.asked ";

    @PersistenceContext
    private EntityManager entities;

    /** Those that wait for the secretariat, the longest waiting first. */
    public List<Introduction> waiting() {
        return entities.createQuery(ALL + "where i.state = :asked order by i.askedAt, i.id", Introduction.class)
                .setParameter("asked", IntroductionState.ASKED)
                .getResultList();
    }

    /** How many wait for the secretariat. */
    public long countWaiting() {
        return entities.createQuery("select count(i) from Introduction i where i.state = :asked", Long.class)
                .setParameter("asked", IntroductionState.ASKED)
                .getSingleResult();
    }

    /** Those that are decided, the last first. */
    public List<Introduction> settled() {
        return entities.createQuery(
                        ALL + "where i.state <> :asked order by i.settledAt desc, i.id desc", Introduction.class)
                .setParameter("asked", IntroductionState.ASKED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those in which the organization is on either side, the last asked first. */
    public List<Introduction> of(Long organizationId) {
        return entities.createQuery(
                        ALL + "where i.asking.organizationId = :organization or i.asked.organizationId = :organization"
                                + " order by i.askedAt desc, i.id desc",
                        Introduction.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** The one that these two postings are in, whoever of them asked. */
    public Optional<Introduction> between(Long one, Long other) {
        return entities.createQuery(
                        ALL + "where i.asking.id = :one and i.asked.id = :other"
                                + " or i.asking.id = :other and i.asked.id = :one",
                        Introduction.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultStream()
                .findFirst();
    }

    /** The one that this commitment came of. */
    public Optional<Introduction> ofRecord(Long recordId) {
        return entities.createQuery(ALL + "where i.recordId = :record", Introduction.class)
                .setParameter("record", recordId)
                .getResultStream()
                .findFirst();
    }

    /** The one with this number. */
    public Optional<Introduction> find(Long id) {
        return entities.createQuery(ALL + "where i.id = :id", Introduction.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The one with this number, for this transaction alone until it ends.
     *
     * @throws NotFound when there is none
     */
    Introduction lock(Long id) {
        var introduction = entities.find(Introduction.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (introduction == null) {
            throw new NotFound();
        }
        entities.refresh(introduction);
        return introduction;
    }

    void add(Introduction introduction) {
        entities.persist(introduction);
    }
}
