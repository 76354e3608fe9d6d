package org.acuerdo.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acuerdo.publication.Interest;

/** Reads and keeps who follows what. */
@ApplicationScoped
public class Follows {

    @PersistenceContext
    private EntityManager entities;

    /** What one person follows, or does not want to, the newest first. */
    List<Follow> of(Long accountId) {
        return entities.createQuery(
                        "select f from Follow f where f.accountId = :account order by f.since desc, f.id desc",
                        Follow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Who follows any of these, or does not want to. */
    List<Follow> of(Collection<Interest> interests) {
        return interests.isEmpty()
                ? List.of()
                : entities.createQuery("select f from Follow f where f.interest in :interests", Follow.class)
                        .setParameter(
                                "interests",
                                interests.stream().map(Interest::path).toList())
                        .getResultList();
    }

    Optional<Follow> find(Long accountId, Interest interest) {
        return entities.createQuery(
                        "select f from Follow f where f.accountId = :account and f.interest = :interest", Follow.class)
                .setParameter("account", accountId)
                .setParameter("interest", interest.path())
                .getResultStream()
                .findFirst();
    }

    void add(Follow follow) {
        entities.persist(follow);
    }

    void remove(Follow follow) {
        entities.remove(follow);
    }
}
