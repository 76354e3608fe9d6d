package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads and keeps what the secretariat notes about records. Ask {@link Noting}, which asks the policy. */
@ApplicationScoped
public class RecordNotes {

    @PersistenceContext
    private EntityManager entities;

    /** Those about a record, the newest first, with who wrote them. */
    List<RecordNote> of(Long recordId) {
        return entities.createQuery("""
                        select n from RecordNote n join fetch n.author where n.record.id = :record
                        order by n.writtenAt desc, n.id desc""", RecordNote.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** The one with this number. */
    Optional<RecordNote> find(Long id) {
        return Optional.ofNullable(entities.find(RecordNote.class, id));
    }

    void add(RecordNote note) {
        entities.persist(note);
    }

    void remove(RecordNote note) {
        entities.remove(note);
    }
}
