package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.platform.Language;

/** Reads what the public can read in other languages. Each list is one statement. */
@ApplicationScoped
public class PublicTexts {

    @PersistenceContext
    private EntityManager entities;

    /** What a record says in that language, if there is a translation; with who made it. */
    public Optional<PublicText> find(Long recordId, Language language) {
        return entities.createQuery("""
                select x from PublicText x left join fetch x.translator
                where x.recordId = :record and x.language = :language\
                """, PublicText.class)
                .setParameter("record", recordId)
                .setParameter("language", language.getCode())
                .getResultStream()
                .findFirst();
    }

    /** What these records say in that language, as far as they are translated; by the numbers of the records. */
    public Map<Long, PublicText> of(Collection<Long> recordIds, Language language) {
        return recordIds.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                        select x from PublicText x left join fetch x.translator
                        where x.recordId in :records and x.language = :language\
                        """, PublicText.class)
                        .setParameter("records", recordIds)
                        .setParameter("language", language.getCode())
                        .getResultStream()
                        .collect(Collectors.toMap(PublicText::getRecordId, Function.identity()));
    }
}
