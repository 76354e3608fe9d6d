package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Revision;
import org.acuerdo.platform.Language;

/** Reads what is public. Each method is one statement, however many records there are. */
@ApplicationScoped
public class PublicRecords {

    private static final String FROM = """
        from PublicRecord p join p.organization o join o.names n, ReferenceRow a join a.texts t
        where a.id = p.areaId and key(n) = :language and key(t) = :language\s\
        """;

    /** With the words of the translation in the reader's language where there is one; an update is called as its commitment. */
    static final String ROW = """
        select new org.acuerdo.publication.PublicRow(p.recordId, p.kind, p.reference,
          (select c.reference from PublicRecord c where c.recordId = p.parentId),
          coalesce(x.title, p.title), coalesce(y.summary, p.summary), coalesce(x.language, p.language),
          coalesce(y.language, p.language), o.slug, n.name, n.acronym, a.code, t.name, p.startsOn, p.endsOn,
          p.publishedAt, p.type, p.status, p.percent, p.reportedOn, p.assessed,
          p.evidenceLevel, p.place, p.milestones, p.milestonesDone, p.stage, p.sourceAgreement, p.language)
        from PublicRecord p
          left join PublicText x on (x.recordId = p.namedBy and x.language = :language)
          left join PublicText y on (y.recordId = p.recordId and y.language = :language)
          join p.organization o join o.names n, ReferenceRow a join a.texts t
        where a.id = p.areaId and key(n) = :language and key(t) = :language\s\
        """;

    /** An update is not shown while the commitment that it reports on is not. */
    static final String SHOWN =
            "and (p.parentId is null or exists (select c.recordId from PublicRecord c where c.recordId = p.parentId)) ";

    @PersistenceContext
    private EntityManager entities;

    /** All engagement areas in their order, and how far each is. */
    public List<AreaRow> areas(Language language) {
        return entities.createQuery("""
            select a.id, a.code, t.name, t.detail,
              (select count(x) from PublicRecord x where x.areaId = a.id
                and x.kind = org.acuerdo.moderation.RecordKind.ACTION),
              (select count(c) from PublicRecord c where c.areaId = a.id
                and c.kind = org.acuerdo.moderation.RecordKind.COMMITMENT),
              (select avg(y.percent) from PublicRecord y where y.areaId = a.id
                and y.kind = org.acuerdo.moderation.RecordKind.ACTION),
              (select max(z.publishedAt) from PublicRecord z where z.areaId = a.id)
            from ReferenceRow a join a.texts t
            where a.kind = org.acuerdo.reference.ReferenceKind.AREA and a.retired = false
              and key(t) = :language
            order by a.position, a.id\
            """, Object[].class)
                .setParameter("language", language.getCode())
                .getResultStream()
                .map(AreaRow::of)
                .toList();
    }

    /** What was published last, of any kind. */
    public List<PublicRow> newest(int most, Language language) {
        return rows(ROW + SHOWN + "order by p.publishedAt desc, p.recordId desc", language)
                .setMaxResults(most)
                .getResultList();
    }

    /** A page of those that the filter leaves. */
    public List<PublicRow> list(Filter filter, Language language) {
        var query = rows(ROW + filter.condition() + filter.order(), language);
        filter.bind(query);
        return query.setFirstResult(filter.first()).setMaxResults(Filter.PAGE).getResultList();
    }

    /** Those with these numbers, in that order. */
    public List<PublicRow> inOrder(List<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows(ROW + "and p.recordId in :ids", language)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing(row -> ids.indexOf(row.id())))
                .toList();
    }

    /** What the filter leaves, in an order of its own and on one page. */
    List<PublicRow> inOrder(Filter filter, String order, int most, Language language) {
        var query = rows(ROW + filter.condition() + order, language);
        filter.bind(query);
        return query.setMaxResults(most).getResultList();
    }

    /** The public record with this reference. */
    public Optional<PublicRow> byReference(String reference, Language language) {
        return rows(ROW + SHOWN + "and p.reference = :reference", language)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** What was agreed under this number in a public dialogue; nothing when it is not public. */
    public Optional<String> agreement(Long dialogueId, Integer number) {
        return entities.createQuery(
                        "select g.text from PublicRecord p join p.agreed g where p.recordId = :dialogue and g.number = :number",
                        String.class)
                .setParameter("dialogue", dialogueId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** How many the filter leaves. */
    public long count(Filter filter, Language language) {
        var query = entities.createQuery("select count(p) " + FROM + filter.condition(), Long.class)
                .setParameter("language", language.getCode());
        filter.bind(query);
        return query.getSingleResult();
    }

    /** All actions of the road map, or of one area, by when they start. */
    public List<PublicRow> actions(Long areaId, Language language) {
        var query = rows(
                ROW + "and p.kind = org.acuerdo.moderation.RecordKind.ACTION "
                        + (areaId == null ? "" : "and p.areaId = :area ") + "order by p.startsOn, p.recordId",
                language);
        if (areaId != null) {
            query.setParameter("area", areaId);
        }
        return query.getResultList();
    }

    /** What an organization made or has a part in, by kind and the newest first; no updates. */
    public List<PublicRow> of(Long organizationId, Language language) {
        return rows(ROW + """
            and p.kind <> org.acuerdo.moderation.RecordKind.UPDATE
            and (o.id = :organization or exists (
              select q.recordId from PublicRecord q join q.parts part
              where q.recordId = p.recordId and part.organizationId = :organization))
            order by p.kind, p.startsOn desc, p.recordId desc\
            """, language)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /**
     * What falls into a time, from its first day to its last: commitments and actions that run in it, dialogues that begin
     * in it, and reports on a time that ends in it; by kind, and by when they start.
     */
    public List<PublicRow> within(Interest about, LocalDate from, LocalDate until, int most, Language language) {
        var query = rows(ROW + SHOWN + News.condition(about) + """
            and ((p.kind in (org.acuerdo.moderation.RecordKind.COMMITMENT, org.acuerdo.moderation.RecordKind.ACTION)
                and p.startsOn <= :until and (p.endsOn is null or p.endsOn >= :from))
              or (p.kind = org.acuerdo.moderation.RecordKind.DIALOGUE and p.startsOn between :from and :until)
              or (p.kind = org.acuerdo.moderation.RecordKind.UPDATE and p.reportedOn between :from and :until))
            order by p.kind, p.startsOn, p.recordId\
            """, language)
                .setParameter("from", from)
                .setParameter("until", until);
        if (about.kind() != Interest.Kind.ALL) {
            query.setParameter("key", about.key());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** What is for a country or with it, by kind and the newest first; no updates. */
    public List<PublicRow> forCountry(String iso2, Language language) {
        return rows(ROW + """
            and p.kind <> org.acuerdo.moderation.RecordKind.UPDATE and :country member of p.countries
            order by p.kind, p.startsOn desc, p.recordId desc\
            """, language).setParameter("country", iso2).getResultList();
    }

    /** The references of a kind and when each was last published, in the order of their making. */
    public List<Object[]> published(RecordKind kind, int first, int most) {
        return entities.createQuery(
                        "select p.reference, p.publishedAt from PublicRecord p where p.kind = :kind order by p.recordId",
                        Object[].class)
                .setParameter("kind", kind)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** All organizations by name, and how many public records each made. */
    public List<OrganizationRow> organizations(Language language) {
        return entities.createQuery("""
            select new org.acuerdo.publication.OrganizationRow(o.slug, o.kind, o.country, n.name, n.acronym,
              (select count(p) from PublicRecord p where p.organization = o and p.parentId is null))
            from Organization o join o.names n where key(n) = :language and o.mergedInto is null
            order by n.name, o.id\
            """, OrganizationRow.class)
                .setParameter("language", language.getCode())
                .getResultList();
    }

    /** Which public records point to this one, such as the commitments that come from a dialogue. */
    public List<PublicRow> pointingTo(Long recordId, Language language) {
        return rows(ROW + """
            and exists (select q.recordId from PublicRecord q join q.links l
              where q.recordId = p.recordId and (l = :target or l in (
                select m.id from ModeratedRecord m where m.merger.into.id = :target)))
            order by p.startsOn, p.recordId\
            """, language).setParameter("target", recordId).getResultList();
    }

    /** The public updates on a commitment with their published revisions, the newest period first. */
    public List<Revision> updates(Long commitmentId) {
        return entities.createQuery("""
            select v from Revision v join fetch v.record r, PublicRecord p
            where p.recordId = r.id and p.parentId = :commitment and v.number = r.publishedNumber
            order by p.reportedOn desc, p.recordId desc\
            """, Revision.class)
                .setParameter("commitment", commitmentId)
                // It may be one that was merged into this, and be named for it.
                .setHint("eclipselink.left-join-fetch", "v.record.parent")
                .getResultList();
    }

    /** Whether everybody may fetch the attachment: a published record lists it as public, and is shown. */
    public boolean isOpen(Long attachmentId) {
        return entities.createQuery(
                                "select count(p) from PublicRecord p where :file member of p.files " + SHOWN,
                                Long.class)
                        .setParameter("file", attachmentId)
                        .getSingleResult()
                > 0;
    }

    /** How many public records there are of each kind. */
    public Map<RecordKind, Long> counts() {
        var counts = new java.util.EnumMap<RecordKind, Long>(RecordKind.class);
        entities.createQuery("select p.kind, count(p) from PublicRecord p group by p.kind", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((RecordKind) row[0], (Long) row[1]));
        return counts;
    }

    private TypedQuery<PublicRow> rows(String jpql, Language language) {
        return entities.createQuery(jpql, PublicRow.class).setParameter("language", language.getCode());
    }
}
