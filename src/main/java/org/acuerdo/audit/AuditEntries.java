package org.acuerdo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps and finds entries. There is no way to change one or to take one out. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** How many there are of those that are looked for. */
    public long count(AuditSearch search) {
        return query("count(e)", search, "", Long.class).getSingleResult();
    }

    /** So many of them from this one on. */
    public List<AuditEntry> find(AuditSearch search, int first, int most) {
        return query("e", search, order(search), AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The numbers of all of them, in order. */
    public List<Long> numbers(AuditSearch search) {
        return query("e.id", search, order(search), Long.class).getResultList();
    }

    /** Those with these numbers, in this order. */
    public List<AuditEntry> byNumber(Collection<Long> numbers) {
        Map<Long, AuditEntry> found = entities
                .createQuery("select e from AuditEntry e where e.id in :numbers", AuditEntry.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(AuditEntry::getId, Function.identity()));
        return numbers.stream().map(found::get).toList();
    }

    private <T> TypedQuery<T> query(String what, AuditSearch search, String order, Class<T> type) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where =
                new StringBuilder(search.accounts() != null && search.accounts().isEmpty() ? "1 = 2" : "1 = 1");
        if (search.accounts() != null && !search.accounts().isEmpty()) {
            add(where, parameters, "e.accountId in :accounts", "accounts", search.accounts());
        }
        add(where, parameters, "e.organizationId = :organization", "organization", search.organizationId());
        add(where, parameters, "e.deed = :deed", "deed", search.deed());
        add(where, parameters, "e.recordId = :record", "record", search.recordId());
        add(where, parameters, "e.outcome = :outcome", "outcome", search.outcome());
        add(where, parameters, "e.at >= :from", "from", search.from());
        add(where, parameters, "e.at < :until", "until", search.until());
        add(where, parameters, "e.origin = :origin", "origin", search.origin());
        var query = entities.createQuery("select " + what + " from AuditEntry e where " + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String order(AuditSearch search) {
        return search.order() == null
                ? " order by e.at desc, e.id desc"
                : " order by e." + search.order().field() + (search.down() ? " desc" : "")
                        + " nulls last, e.at desc, e.id desc";
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
