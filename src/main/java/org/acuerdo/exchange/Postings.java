package org.acuerdo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.NotFound;

/** Reads and keeps postings. Each list is one statement, with the countries. */
@ApplicationScoped
public class Postings {

    /** The longest list that anybody reads. */
    static final int MOST = 500;

    private static final String ALL = "select distinct p from Posting p left join fetch p.countries ";

    @PersistenceContext
    private EntityManager entities;

    /** Those that hold on that day, what ends first before the others. */
    public List<Posting> open(LocalDate today) {
        return entities
                .createQuery(
                        ALL + "where p.closedAt is null and p.endsOn >= :today order by p.endsOn, p.id", Posting.class)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .limit(MOST)
                .toList();
    }

    /** All of an organization, the last changed first. */
    public List<Posting> of(Long organizationId) {
        return entities.createQuery(
                        ALL + "where p.organizationId = :organization order by p.changedAt desc, p.id desc",
                        Posting.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** The one with this number. */
    public Optional<Posting> find(Long id) {
        return Optional.ofNullable(entities.find(Posting.class, id));
    }

    /**
     * The one with this number, for this transaction alone until it ends.
     *
     * @throws NotFound when there is none
     */
    Posting lock(Long id) {
        var posting = entities.find(Posting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (posting == null) {
            throw new NotFound();
        }
        entities.refresh(posting);
        return posting;
    }

    void add(Posting posting) {
        entities.persist(posting);
    }
}
