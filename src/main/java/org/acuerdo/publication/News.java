package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Revision;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;

/** What was published, by what it is about. It reads the public rows alone, so tells of nothing that is not public. */
@ApplicationScoped
public class News {

    private static final int MOST_IN_CALENDAR = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private References references;

    @Inject
    private Organizations organizations;

    /** What was published about it after one moment and not after another, the last first. */
    public List<PublicRow> about(Interest interest, Instant after, Instant until, int most, Language language) {
        var query = entities.createQuery(
                        PublicRecords.ROW + PublicRecords.SHOWN + condition(interest)
                                + "and p.publishedAt > :after and p.publishedAt <= :until"
                                + " order by p.publishedAt desc, p.recordId desc",
                        PublicRow.class)
                .setParameter("language", language.getCode())
                .setParameter("after", after)
                .setParameter("until", until);
        if (interest.kind() != Interest.Kind.ALL) {
            query.setParameter("key", interest.key());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** What holds of a public row that is about it; its key is the parameter {@code key}, unless it is all. */
    static String condition(Interest interest) {
        return switch (interest.kind()) {
            case ALL -> "";
            case AREA -> "and a.code = :key ";
            case ORGANIZATION -> """
                and (o.slug = :key or exists (select q.recordId from PublicRecord q join q.parts part, Organization g
                  where q.recordId = p.recordId and g.id = part.organizationId and g.slug = :key))\s\
                """;
            case COUNTRY -> """
                and exists (select q.recordId from PublicRecord q
                  where (q.recordId = p.recordId or q.recordId = p.parentId) and :key member of q.countries)\s\
                """;
            // The record, what reports on it, what points to it, and what reports on that.
            case COMMITMENT, DIALOGUE, ACTION -> """
                and (p.reference = :key
                  or p.parentId in (select q.recordId from PublicRecord q where q.reference = :key)
                  or p.recordId in (select x.recordId from PublicRecord x join x.links l, PublicRecord t
                    where t.reference = :key and l = t.recordId)
                  or p.parentId in (select y.recordId from PublicRecord y join y.links m, PublicRecord u
                    where u.reference = :key and m = u.recordId))\s\
                """;
        };
    }

    /**
     * What it is called in a language; nothing when nothing public stands there.
     *
     * @param all what all that is published is called
     */
    public Optional<String> title(Interest interest, String all, Language language) {
        return switch (interest.kind()) {
            case ALL -> Optional.of(all);
            case AREA ->
                references.byCode(ReferenceKind.AREA, interest.key(), language).map(choice -> choice.name());
            case ORGANIZATION ->
                organizations
                        .bySlug(interest.key())
                        .map(organization -> organization.getName(language).getName());
            case COUNTRY ->
                interest.key().length() != 2
                        ? Optional.empty()
                        : references.country(interest.key()).map(country -> Country.name(country.getIso2(), language));
            case COMMITMENT, DIALOGUE, ACTION ->
                entities.createQuery(
                                "select p.title from PublicRecord p where p.reference = :key and p.kind = :kind",
                                String.class)
                        .setParameter("key", interest.key())
                        .setParameter("kind", interest.kind().record())
                        .getResultStream()
                        .findFirst();
        };
    }

    /** All that a public record is news of: whoever follows any of it wants to hear. Empty when it is not public. */
    public Set<Interest> touchedBy(Long recordId) {
        var touched = new LinkedHashSet<Interest>();
        var found = entities.createQuery("""
                select t.recordId, t.kind, t.reference, t.areaId, t.organization.id
                from PublicRecord p, PublicRecord t
                where p.recordId = :record and t.recordId = coalesce(p.parentId, p.recordId)\
                """, Object[].class)
                .setParameter("record", recordId)
                .getResultList();
        if (found.isEmpty()) {
            return touched;
        }
        var about = found.get(0);
        touched.add(Interest.ALL);
        touched.add(Interest.record((RecordKind) about[1], (String) about[2]));
        entities.createQuery(
                        "select t.kind, t.reference from PublicRecord p join p.links l, PublicRecord t"
                                + " where p.recordId = :record and t.recordId = l",
                        Object[].class)
                .setParameter("record", about[0])
                .getResultList()
                .forEach(row -> touched.add(Interest.record((RecordKind) row[0], (String) row[1])));
        entities.createQuery("select r.code from ReferenceRow r where r.id = :area", String.class)
                .setParameter("area", about[3])
                .getResultList()
                .forEach(code -> touched.add(new Interest(Interest.Kind.AREA, code)));
        entities.createQuery("""
                select distinct o.slug from Organization o where o.id = :maker or o.id in (
                  select part.organizationId from PublicRecord p join p.parts part where p.recordId = :record)\
                """, String.class)
                .setParameter("maker", about[4])
                .setParameter("record", about[0])
                .getResultList()
                .forEach(slug -> touched.add(new Interest(Interest.Kind.ORGANIZATION, slug)));
        entities.createQuery("select c from PublicRecord p join p.countries c where p.recordId = :record", String.class)
                .setParameter("record", about[0])
                .getResultList()
                .forEach(code -> touched.add(new Interest(Interest.Kind.COUNTRY, code)));
        return touched;
    }

    /** The numbers of the organizations that held a public dialogue or took part in it. */
    public List<Long> tookPart(String dialogue) {
        return entities.createQuery("""
                select distinct o.id from PublicRecord p, Organization o where p.reference = :dialogue
                and (o.id = p.organization.id or o.id in (
                  select part.organizationId from PublicRecord q join q.parts part where q.recordId = p.recordId))\
                """, Long.class)
                .setParameter("dialogue", dialogue)
                .getResultList();
    }

    /** The public dialogues that an organization held or took part in: their titles by their references, the newest first. */
    public Map<String, String> dialoguesOf(Long organizationId) {
        var found = new LinkedHashMap<String, String>();
        entities.createQuery("""
                select distinct p.reference, p.title from PublicRecord p left join p.parts part
                where p.kind = org.acuerdo.moderation.RecordKind.DIALOGUE
                and (p.organization.id = :organization or part.organizationId = :organization)
                order by p.reference desc\
                """, Object[].class)
                .setParameter("organization", organizationId)
                .getResultList()
                .forEach(row -> found.put((String) row[0], (String) row[1]));
        return found;
    }

    /** The public dialogues as they are published, the newest first. */
    List<Revision> dialogues() {
        return entities.createQuery("""
                select v from Revision v join fetch v.record r, PublicRecord p
                where p.recordId = r.id and p.kind = org.acuerdo.moderation.RecordKind.DIALOGUE
                and v.number = r.publishedNumber order by p.startsOn desc, p.recordId desc\
                """, Revision.class)
                .setMaxResults(MOST_IN_CALENDAR)
                .getResultList();
    }

    /** When something was last published; nothing when nothing ever was. */
    public Optional<Instant> newest() {
        return Optional.ofNullable(entities.createQuery("select max(p.publishedAt) from PublicRecord p", Instant.class)
                .getSingleResult());
    }
}
