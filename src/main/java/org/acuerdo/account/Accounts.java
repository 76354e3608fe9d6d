package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
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

    /** The account with this number. */
    public Optional<Account> find(Long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** The account with this number, for this transaction alone. */
    Optional<Account> lock(Long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The numbers of the administrators who can sign in. Whoever is about to change one of them waits here for whoever does
     * so at the same time, so that neither leaves the portal without any.
     */
    @SuppressWarnings("unchecked")
    List<Long> lockAdministrators() {
        return entities.createNativeQuery("select id from account where role = 'ADMINISTRATOR' and not disabled"
                        + " and joined_at is not null order by id for no key update")
                .getResultList();
    }

    /** The account that a session was opened for, with its organization, if that session still stands. */
    Optional<Account> inSession(String principal) {
        var number = principal.split("\\.", 2)[0];
        return number.matches("\\d{1,18}")
                ? active(Long.valueOf(number)).filter(account -> account.isOpenFor(principal))
                : Optional.empty();
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
     * Those who take part and have this role, the main ones before the alternates; who was only invited is not told of yet.
     *
     * @param organizationId of which organization; null for any
     */
    public List<Account> in(Role role, Long organizationId) {
        var whose = organizationId == null ? "" : " and a.organization.id = :organization";
        var query = entities.createQuery(
                "select a from Account a where a.disabled = false and a.joinedAt is not null and a.role = :role" + whose
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

    /** Those with this role who take part, by name. */
    public List<Account> active(Role role) {
        return entities.createQuery(
                        "select a from Account a where a.role = :role and a.disabled = false and a.joinedAt is not null"
                                + " order by a.name, a.id",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The numbers of those whose name or address has these letters in it. */
    public List<Long> named(String letters) {
        return entities.createQuery(
                        "select a.id from Account a where lower(a.name) like lower(:letters) escape '\\'"
                                + " or a.email like lower(:letters) escape '\\'",
                        Long.class)
                .setParameter("letters", like(letters))
                .getResultList();
    }

    /** What finds these letters wherever they stand. */
    static String like(String letters) {
        return "%" + letters.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
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

    /**
     * Keeps when a person was seen, who takes part from then on, by whichever way they came in; who changes the account at
     * the same time is not held up by that.
     */
    @Transactional
    void see(Long id, Instant at) {
        entities.createNativeQuery("update account set seen_at = ?1, joined_at = coalesce(joined_at, ?1) where id = ?2")
                .setParameter(1, at)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Keeps the language that the person chose. */
    @Transactional
    void changeLanguage(Long id, Language language) {
        entities.find(Account.class, id).read(language);
    }
}
