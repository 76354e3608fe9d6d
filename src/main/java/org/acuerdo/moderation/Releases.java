package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.NotFound;

/** Reads and keeps releases. */
@ApplicationScoped
public class Releases {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    /** The release with this number, with its records. */
    public Optional<Release> find(Long id) {
        return entities.createQuery(
                        "select r from Release r left join fetch r.members m left join fetch m.record where r.id = :id",
                        Release.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those whose time is still to come, the next first. */
    public List<Release> planned() {
        return entities.createQuery(
                        "select distinct r from Release r left join fetch r.members where r.state = :planned"
                                + " order by r.goesAt, r.id",
                        Release.class)
                .setParameter("planned", Release.State.PLANNED)
                .getResultList();
    }

    /** Those that have happened or were called off, the last first. */
    public List<Release> settled() {
        return entities.createQuery(
                        "select r from Release r where r.state <> :planned order by r.settledAt desc, r.id desc",
                        Release.class)
                .setParameter("planned", Release.State.PLANNED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The release that a record waits for. */
    public Optional<Release> of(Long recordId) {
        return entities.createQuery(
                        "select m.release from ReleaseMember m where m.record.id = :record and m.outcome = :waiting",
                        Release.class)
                .setParameter("record", recordId)
                .setParameter("waiting", ReleaseMember.Outcome.WAITING)
                .getResultStream()
                .findFirst();
    }

    /** The numbers of those whose time has come. */
    @Transactional
    List<Long> due(Instant now) {
        return entities.createQuery(
                        "select r.id from Release r where r.state = :planned and r.goesAt <= :now order by r.goesAt, r.id",
                        Long.class)
                .setParameter("planned", Release.State.PLANNED)
                .setParameter("now", now)
                .getResultList();
    }

    /** Takes one for this transaction alone, unless another node has it, or has done it; nothing then. */
    Optional<Release> take(Long id) {
        var free = entities.createNativeQuery(
                        "select id from release where id = ?1 and state = 'PLANNED' for update skip locked")
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Optional.of(fresh(id));
    }

    /**
     * The release with this number, for this transaction alone until it ends.
     *
     * @throws NotFound when there is none
     */
    Release lock(Long id) {
        var release = entities.find(Release.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (release == null) {
            throw new NotFound();
        }
        return fresh(id);
    }

    private Release fresh(Long id) {
        var release = entities.find(Release.class, id);
        entities.refresh(release);
        return release;
    }

    void add(Release release) {
        entities.persist(release);
    }
}
