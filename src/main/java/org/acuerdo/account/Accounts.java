package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Role;

/** Reads and keeps accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    /** The account with this address, however it is written. */
    public Optional<Account> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.address(email))
                .getResultStream()
                .findFirst();
    }

    /** The account with this number, with its organization, if the person may still sign in. */
    public Optional<Account> active(Long id) {
        return entities.createQuery(
                        "select a from Account a left join fetch a.organization where a.id = :id and a.disabled ="
                                + " false",
                        Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Those who may sign in and have this role, the main ones before the alternates.
     *
     * @param organizationId of which organization; null for any
     */
    public List<Account> in(Role role, Long organizationId) {
        var whose = organizationId == null ? "" : " and a.organization.id = :organization";
        var query = entities.createQuery(
                "select a from Account a where a.disabled = false and a.role = :role" + whose
                        + " order by a.alternate, a.id",
                Account.class);
        query.setParameter("role", role);
        if (organizationId != null) {
            query.setParameter("organization", organizationId);
        }
        return query.getResultList();
    }

    /** All of them, by name. */
    public List<Account> all() {
        return entities.createQuery(
                        "select a from Account a left join fetch a.organization order by a.name, a.id", Account.class)
                .getResultList();
    }

    /** Those with this role who may sign in, by name. */
    public List<Account> active(Role role) {
        return entities.createQuery(
                        "select a from Account a where a.role = :role and a.disabled = false order by a.name, a.id",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The numbers of those whose name or address has these letters in it. */
    public List<Long> named(String letters) {
        var like = "%" + letters.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return entities.createQuery(
                        "select a.id from Account a where lower(a.name) like lower(:letters) escape '\\'"
                                + " or a.email like lower(:letters) escape '\\'",
                        Long.class)
                .setParameter("letters", like)
                .getResultList();
    }

    /** What those with these numbers are called, also of those who may no longer sign in. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::getId, Account::getName));
    }

    /** A stand-in for the account with this number, to point to it from something new. */
    public Account reference(Long id) {
        return entities.getReference(Account.class, id);
    }

    /** Whether there is any account at all. */
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Adds one. */
    public void add(Account account) {
        entities.persist(account);
    }

    /** Keeps a stronger hash of the same password. */
    @Transactional
    void changePasswordHash(Long id, String hash) {
        entities.find(Account.class, id).changePasswordHash(hash);
    }

    /** Keeps the language that the person chose. */
    @Transactional
    void changeLanguage(Long id, Language language) {
        entities.find(Account.class, id).read(language);
    }
}
