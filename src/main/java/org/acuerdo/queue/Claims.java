package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps who has what in hand. */
@ApplicationScoped
public class Claims {

    @PersistenceContext
    private EntityManager entities;

    /** Who has this record; nothing when nobody has. */
    public Optional<Claim> of(Long recordId) {
        return Optional.ofNullable(entities.find(Claim.class, recordId));
    }

    void add(Claim claim) {
        entities.persist(claim);
    }

    void remove(Claim claim) {
        entities.remove(claim);
    }
}
