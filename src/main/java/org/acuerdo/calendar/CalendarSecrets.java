package org.acuerdo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads and keeps who has a calendar address. */
@ApplicationScoped
class CalendarSecrets {

    @PersistenceContext
    private EntityManager entities;

    Optional<CalendarSecret> of(Long accountId) {
        return Optional.ofNullable(entities.find(CalendarSecret.class, accountId));
    }

    Optional<CalendarSecret> byHash(String hash) {
        return entities.createQuery("select c from CalendarSecret c where c.hash = :hash", CalendarSecret.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    void add(CalendarSecret secret) {
        entities.persist(secret);
    }

    void remove(CalendarSecret secret) {
        entities.remove(secret);
    }
}
