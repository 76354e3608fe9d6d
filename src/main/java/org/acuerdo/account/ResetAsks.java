package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Who asks for another password, known or not. */
@ApplicationScoped
class ResetAsks {

    @PersistenceContext
    private EntityManager entities;

    void add(String email, Instant now) {
        entities.createNativeQuery("insert into reset_ask (email, asked_at) values (?1, ?2)")
                .setParameter(1, email)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Takes out those who wait, the longest waiting first; what another node takes at the same moment is left to it. */
    @SuppressWarnings("unchecked")
    List<String> take(int most) {
        return entities.createNativeQuery("delete from reset_ask where id in (select id from reset_ask order by id"
                        + " limit ?1 for update skip locked) returning email")
                .setParameter(1, most)
                .getResultList();
    }
}
