package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts up the references that people quote: {@code C-2026-0001} is the first commitment of 2026. */
@ApplicationScoped
public class ReferenceCounter {

    @PersistenceContext
    private EntityManager entities;

    /** The next one; who comes at the same moment waits for this transaction and gets the one after. */
    String next(RecordKind kind, int year) {
        var number = (Number) entities.createNativeQuery("""
                        insert into reference_counter (prefix, year, last) values (?1, ?2, 1)
                        on conflict (prefix, year) do update set last = reference_counter.last + 1
                        returning last""")
                .setParameter(1, kind.prefix())
                .setParameter(2, year)
                .getSingleResult();
        return "%s-%04d-%04d".formatted(kind.prefix(), year, number.intValue());
    }
}
