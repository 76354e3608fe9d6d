package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads and keeps the answers that the secretariat keeps ready. */
@ApplicationScoped
public class AnswerTemplates {

    @PersistenceContext
    private EntityManager entities;

    /** All of them: those that are offered before those that no longer are, by language and title. */
    public List<AnswerTemplate> all() {
        return entities.createQuery(
                        "select t from AnswerTemplate t order by t.retired, t.language, t.title, t.id",
                        AnswerTemplate.class)
                .getResultList();
    }

    /** Those that are offered, by language and title. */
    public List<AnswerTemplate> usable() {
        return all().stream().filter(template -> !template.isRetired()).toList();
    }

    /** The one with this number. */
    public Optional<AnswerTemplate> find(Long id) {
        return Optional.ofNullable(entities.find(AnswerTemplate.class, id));
    }

    /** The one with this number, for this transaction alone until it ends. */
    Optional<AnswerTemplate> lock(Long id) {
        return Optional.ofNullable(entities.find(AnswerTemplate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(AnswerTemplate template) {
        entities.persist(template);
    }
}
