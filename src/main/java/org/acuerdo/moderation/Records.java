package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.account.SubjectSource;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Subject;

/** Reads and keeps records with their revisions. Each list is one statement. */
@ApplicationScoped
public class Records implements SubjectSource {

    /** No list in the signed-in part shows more at once; the newest or the longest waiting come first. */
    private static final int MOST = 200;

    /** The revision that the public reads of what is public: no link shows the title of what is still being written. */
    private static final String AS_READ = "and v.number = coalesce(r.publishedNumber, r.latestNumber) ";

    private static final String NEWEST = "and v.number = r.latestNumber ";

    private static final String ROW = """
            select new org.acuerdo.moderation.RecordRow(r.id, r.kind, r.reference, v.title, v.language, o.id, n.name,
              v.state, r.publishedNumber, r.withdrawnAt, r.merger.at, v.changedAt, v.submittedAt,
              coalesce(r.merger.reason, r.withdrawnReason, v.reason), v.takenBack)
            from ModeratedRecord r join r.revisions v join r.organization o join o.names n
            where key(n) = :language\s""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferenceCounter counter;

    /**
     * The record with this number.
     *
     * @throws NotFound when there is none
     */
    public ModeratedRecord get(Long id) {
        return Optional.ofNullable(id == null ? null : entities.find(ModeratedRecord.class, id))
                .orElseThrow(NotFound::new);
    }

    /**
     * The record with this number, for this transaction alone until it ends.
     *
     * @throws NotFound when there is none
     */
    public ModeratedRecord lock(Long id) {
        var record = get(id);
        entities.refresh(record, LockModeType.PESSIMISTIC_WRITE);
        return record;
    }

    @Override
    public Subject subject(Long recordId) {
        return get(recordId).subject();
    }

    /** The record with this reference, public or not. */
    public Optional<ModeratedRecord> byReference(RecordKind kind, String reference) {
        return entities.createQuery("""
                        select r from ModeratedRecord r join fetch r.revisions join fetch r.organization
                        where r.kind = :kind and r.reference = :reference""", ModeratedRecord.class)
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The record of any kind with this reference, public or not. */
    public Optional<ModeratedRecord> byReference(String reference) {
        return entities.createQuery(
                        "select r from ModeratedRecord r where r.reference = :reference", ModeratedRecord.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** What an organization has, the last changed first; of all organizations when the number is null. */
    public List<RecordRow> of(Long organizationId, Language language) {
        var whose = organizationId == null ? "" : "and o.id = :organization ";
        var query = rows(NEWEST + whose + "order by v.changedAt desc", language);
        if (organizationId != null) {
            query.setParameter("organization", organizationId);
        }
        return query.setMaxResults(MOST).getResultList();
    }

    /** What an organization has that is not settled, whatever else it has; of all organizations when the number is null. */
    public List<RecordRow> open(Long organizationId, Language language) {
        var whose = organizationId == null ? "" : "and o.id = :organization ";
        var query = rows(
                NEWEST + "and v.state <> org.acuerdo.policy.PublicationState.PUBLISHED and r.withdrawnAt is null"
                        + " and r.merger.at is null " + whose + "order by v.changedAt desc",
                language);
        if (organizationId != null) {
            query.setParameter("organization", organizationId);
        }
        return query.setMaxResults(MOST).getResultList();
    }

    /**
     * A page of the records that are looked for, the last changed first.
     *
     * @param after the line after which the page begins; null for the first page
     */
    public List<RecordRow> page(RecordSearch search, RecordPlace after, int most, Language language) {
        var further = after == null ? "" : "and (v.changedAt < :at or v.changedAt = :at and r.id < :id) ";
        var query = rows(NEWEST + search.condition() + further + "order by v.changedAt desc, r.id desc", language);
        search.bind(query);
        if (after != null) {
            query.setParameter("at", after.changedAt()).setParameter("id", after.recordId());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** The public records of a kind, for a form to choose from, the newest reference first. */
    public List<RecordRow> published(RecordKind kind, Language language) {
        return rows(
                        AS_READ + "and r.kind = :kind and r.publishedNumber is not null and r.withdrawnAt is null"
                                + " and r.merger.at is null order by r.reference desc",
                        language)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Those by their numbers; for one that was merged into another, that other one. */
    public Map<Long, RecordRow> byId(Collection<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var standing = standing(ids);
        var rows = new HashMap<Long, RecordRow>();
        rows(AS_READ + "and r.id in :ids", language)
                .setParameter("ids", ids.stream().map(standing::get).distinct().toList())
                .getResultList()
                .forEach(row -> rows.put(row.id(), row));
        var found = new HashMap<Long, RecordRow>();
        ids.stream()
                .filter(id -> rows.containsKey(standing.get(id)))
                .forEach(id -> found.put(id, rows.get(standing.get(id))));
        return found;
    }

    /** Those by their numbers, each by its newest revision. */
    Map<Long, RecordRow> newest(Collection<Long> ids, Language language) {
        var found = new HashMap<Long, RecordRow>();
        if (!ids.isEmpty()) {
            rows(NEWEST + "and r.id in :ids", language)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    /** For each of these numbers that of the record that stands for it: itself, unless it was merged into another. */
    public Map<Long, Long> standing(Collection<Long> ids) {
        var standing = new HashMap<Long, Long>();
        ids.forEach(id -> standing.put(id, id));
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select r.id, r.merger.into.id from ModeratedRecord r where r.id in :ids and r.merger.at"
                                    + " is not null",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> standing.put((Long) row[0], (Long) row[1]));
        }
        return standing;
    }

    /** The records that were merged into this one, the first merged first. */
    public List<MergedRow> mergedInto(Long recordId) {
        return entities.createQuery("""
                        select new org.acuerdo.moderation.MergedRow(r.id, r.kind, r.reference, v.title, v.language,
                          r.merger.at, r.merger.reason)
                        from ModeratedRecord r join r.revisions v
                        where r.merger.into.id = :record and v.number = r.publishedNumber
                        order by r.merger.at, r.id""", MergedRow.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** The revisions of a record, the newest first, with who wrote, who decided and what was said of single fields. */
    public List<Revision> chain(Long recordId) {
        return entities.createQuery("""
                        select v from Revision v join fetch v.author left join fetch v.decider left join fetch v.remarks
                        where v.record.id = :record order by v.number desc""", Revision.class)
                .setParameter("record", recordId)
                .getResultStream()
                .distinct()
                .toList();
    }

    void add(ModeratedRecord record) {
        entities.persist(record);
    }

    void discardDraft(ModeratedRecord record) {
        var draft = record.getLatest();
        if (record.getState() != PublicationState.DRAFT) {
            throw new Refusal("transition", record.getState());
        }
        var before = record.getRevisions().stream()
                .filter(revision -> revision.getNumber() < draft.getNumber())
                .reduce((first, second) -> second);
        if (before.isPresent()) {
            record.fallBackTo(before.get());
            entities.remove(draft);
        } else {
            entities.remove(record);
        }
    }

    String nextReference(RecordKind kind, int year) {
        return counter.next(kind, year);
    }

    private TypedQuery<RecordRow> rows(String which, Language language) {
        return entities.createQuery(ROW + which, RecordRow.class).setParameter("language", language.getCode());
    }
}
