package org.acuerdo.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.platform.Language;

/** Reads and keeps translations. Each list is one statement. */
@ApplicationScoped
public class Translations {

    private static final String ORDER = " order by l.reference, l.recordId";

    @PersistenceContext
    private EntityManager entities;

    /** The translation of a record into a language, if anybody has begun one. */
    public Optional<Translation> find(Long recordId, Language to) {
        return entities.createQuery("""
                select t from Translation t join fetch t.revisions
                where t.record.id = :record and t.language = :language\
                """, Translation.class)
                .setParameter("record", recordId)
                .setParameter("language", to.getCode())
                .getResultStream()
                .findFirst();
    }

    /** All translations of a record. */
    public List<Translation> of(Long recordId) {
        return entities.createQuery("""
                select distinct t from Translation t join fetch t.revisions where t.record.id = :record order by t.language\
                """, Translation.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** Marks this very state of a translation; empty while there is none. */
    public String stamp(Translation translation) {
        return translation.getRevisions().isEmpty()
                ? ""
                : translation.getLatest().getStamp();
    }

    /** Whether there is anything to translate into that language: the public reads it, and in another one. */
    public boolean isTranslated(ModeratedRecord record, Language to) {
        return record.isPublic()
                && (record.getParent() == null
                        || record.getParent().getStanding().isPublic())
                && !record.getPublished().getLanguage().equals(to.getCode());
    }

    /** The records with a line that the filter leaves, and these lines by language; some of them, by their references. */
    public Map<Long, List<TranslationLine>> page(TranslationFilter filter, int first, int most) {
        var ids = query(
                        "select distinct l.recordId, l.reference from TranslationLine l ",
                        filter,
                        ORDER,
                        Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (Long) row[0])
                .toList();
        return lines(ids);
    }

    private Map<Long, List<TranslationLine>> lines(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select l from TranslationLine l where l.recordId in :ids order by l.reference, l.language",
                        TranslationLine.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(TranslationLine::getRecordId, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many records have a line that the filter leaves. */
    public long count(TranslationFilter filter) {
        return query("select count(distinct l.recordId) from TranslationLine l ", filter, "", Long.class)
                .getSingleResult();
    }

    /** How many there are of each status that the filter leaves, whatever status it names. */
    public Map<TranslationStatus, Long> counts(TranslationFilter filter) {
        var any = filter.ofAnyStatus();
        var counts = new EnumMap<TranslationStatus, Long>(TranslationStatus.class);
        query("select l.status, count(l) from TranslationLine l ", any, " group by l.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((TranslationStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** How many wait for the secretariat. */
    public long waiting() {
        return count(new TranslationFilter(null, null, null, null, null, TranslationStatus.WAITING));
    }

    private <T> TypedQuery<T> query(String select, TranslationFilter filter, String order, Class<T> type) {
        var values = new LinkedHashMap<String, Object>();
        values.put("reference", filter.reference());
        values.put("kind", filter.kind());
        values.put("areaId", filter.areaId());
        values.put("organizationId", filter.organizationId());
        values.put("language", filter.language());
        values.put("status", filter.status());
        values.values().removeIf(value -> value == null);
        var where = values.keySet().stream()
                .map(field -> "l." + field + " = :" + field)
                .collect(Collectors.joining(" and "));
        var query = entities.createQuery(select + (where.isEmpty() ? "" : "where " + where) + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    void keep(Translation translation) {
        entities.persist(translation);
        // Its stamp is told at once, and the next step may come within the same transaction.
        entities.flush();
    }
}
