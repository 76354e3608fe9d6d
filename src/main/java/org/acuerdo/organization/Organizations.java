package org.acuerdo.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    /** All of them, by name. */
    public List<OrganizationChoice> all(Language language) {
        return entities.createQuery(CHOICE + " order by n.name, o.id", OrganizationChoice.class)
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

    /** The one with this number. */
    public Optional<Organization> find(Long id) {
        return Optional.ofNullable(entities.find(Organization.class, id));
    }

    /** Adds one. */
    public void add(Organization organization) {
        entities.persist(organization);
    }
}
