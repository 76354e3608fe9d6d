package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Reads what the secretariat has decided. What a validating authority gave back never came to it. */
@ApplicationScoped
public class Decisions {

    private static final String SINCE =
            """
            select %s, %s, v.state = 'PUBLISHED'
            from revision v join account d on d.id = v.decider_id
            where v.decided_at >= ?1 and d.role = 'SECRETARIAT'
            """.formatted(QueueRows.micros(QueueRows.CAME), QueueRows.micros("v.decided_at"));

    @PersistenceContext
    private EntityManager entities;

    /** All since this moment. One statement. */
    public List<Pace.Decided> since(Instant moment) {
        List<?> rows = entities.createNativeQuery(SINCE).setParameter(1, moment).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Pace.Decided(
                        QueueRows.moment(row[0]), QueueRows.moment(row[1]), Boolean.TRUE.equals(row[2])))
                .toList();
    }
}
