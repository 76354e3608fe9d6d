package org.acuerdo.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.platform.Language;

/** Reads and keeps organizations. Each method is one statement. */
@ApplicationScoped
public class Organizations {

    private static final String CHOICE = """
            select new org.acuerdo.organization.OrganizationChoice(o.id, o.slug, o.kind, o.country, n.name, n.acronym)
            from Organization o join o.names n where key(n) = :language\s""";

    @PersistenceContext
    private EntityManager entities;

    /** All of them by name, but those that are merged into another one. */
    public List<OrganizationChoice> all(Language language) {
        return entities.createQuery(
                        CHOICE + " and o.mergedInto is null order by n.name, o.id", OrganizationChoice.class)
                .setParameter("language", language.getCode())
                .getResultList();
    }

    /** Those by their numbers. */
    public Map<Long, OrganizationChoice> byId(Collection<Long> ids, Language language) {
        var found = new HashMap<Long, OrganizationChoice>();
        if (!ids.isEmpty()) {
            entities.createQuery(CHOICE + " and o.id in :ids", OrganizationChoice.class)
                    .setParameter("ids", ids)
                    .setParameter("language", language.getCode())
                    .getResultList()
                    .forEach(choice -> found.put(choice.id(), choice));
        }
        return found;
    }

    /** The one at this address. */
    public Optional<Organization> bySlug(String slug) {
        return entities.createQuery(
                        "select o from Organization o left join fetch o.names where o.slug = :slug", Organization.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** All of them with their names and memberships, merged ones too. */
    public List<Organization> complete() {
        return entities.createQuery(
                        "select distinct o from Organization o join fetch o.names left join fetch o.memberships"
                                + " order by o.id",
                        Organization.class)
                .getResultList();
    }

    /** Those whose names are most like this one, in any language, the likest first. */
    @SuppressWarnings("unchecked")
    public List<Long> like(String name, int most) {
        List<Number> ids = entities.createNativeQuery("""
            select o.id from organization o join organization_text t on t.organization_id = o.id
            where o.merged_into is null and (similarity(lower(unaccent(t.name)), lower(unaccent(?1))) >= 0.3
              or word_similarity(lower(unaccent(?2)), lower(unaccent(t.name))) >= 0.6
              or t.acronym <> '' and lower(t.acronym) = lower(?3))
            group by o.id order by max(similarity(lower(unaccent(t.name)), lower(unaccent(?4)))) desc, o.id limit ?5""")
                .setParameter(1, name)
                .setParameter(2, name)
                .setParameter(3, name)
                .setParameter(4, name)
                .setParameter(5, most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** The one with this number, for this transaction alone until it ends. */
    public Optional<Organization> lock(Long id) {
        return Optional.ofNullable(entities.find(Organization.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one with this number. */
    public Optional<Organization> find(Long id) {
        return Optional.ofNullable(entities.find(Organization.class, id));
    }

    /** Adds one. */
    public void add(Organization organization) {
        entities.persist(organization);
    }
}
