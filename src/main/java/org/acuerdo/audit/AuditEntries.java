package org.acuerdo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps and finds entries. There is no way to change one or to take one out. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** Those that are looked for, the newest first, and no more than so many. */
    public List<AuditEntry> find(AuditSearch search, int most) {
        if (search.accounts() != null && search.accounts().isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = new StringBuilder("1 = 1");
        add(where, parameters, "e.accountId in :accounts", "accounts", search.accounts());
        add(where, parameters, "e.deed = :deed", "deed", search.deed());
        add(where, parameters, "e.recordId = :record", "record", search.recordId());
        add(where, parameters, "e.outcome = :outcome", "outcome", search.outcome());
        add(where, parameters, "e.at >= :from", "from", search.from());
        add(where, parameters, "e.at < :until", "until", search.until());
        add(where, parameters, "e.origin = :origin", "origin", search.origin());
        add(where, parameters, """
            (e.at < (select b.at from AuditEntry b where b.id = :before)
              or e.at = (select c.at from AuditEntry c where c.id = :before) and e.id < :before)\
            """, "before", search.before());
        var query = entities.createQuery(
                "select e from AuditEntry e where " + where + " order by e.at desc, e.id desc", AuditEntry.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
