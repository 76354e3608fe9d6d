package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;

/** Lists of accounts, each with three statements however many there are. */
@ApplicationScoped
public class AccountRows {

    private static final String LINK =
            "(select l.tokenHash from OneTimeLink l where l.account = a and l.usedAt is null and l.revokedAt is null"
                    + " and l.expiresAt > :now)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Organizations organizations;

    @Inject
    private Clock clock;

    /** Those that are looked for. */
    public List<AccountRow> find(AccountSearch search, int first, int most, Language language) {
        var query = entities.createQuery(
                "select a from Account a left join fetch a.organization" + where(search) + " order by "
                        + search.order().clause(),
                Account.class);
        fill(query, search);
        return rows(query.setFirstResult(first).setMaxResults(most).getResultList(), language);
    }

    /** How many are looked for. */
    public long count(AccountSearch search) {
        var query = entities.createQuery("select count(a) from Account a" + where(search), Long.class);
        fill(query, search);
        return query.getSingleResult();
    }

    /** One as a list shows it. */
    public AccountRow row(Account account, Language language) {
        return rows(List.of(account), language).get(0);
    }

    private List<AccountRow> rows(List<Account> accounts, Language language) {
        var until = links.invitedUntil(accounts.stream().map(Account::getId).toList());
        var places = organizations.byId(
                accounts.stream()
                        .map(account -> account.actor().organizationId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                language);
        return accounts.stream()
                .map(account -> new AccountRow(
                        account,
                        AccountState.of(account, until.get(account.getId()), clock.instant()),
                        until.get(account.getId()),
                        places.get(account.actor().organizationId())))
                .toList();
    }

    private static String where(AccountSearch search) {
        var where = new StringBuilder(" where a.erasedAt is null");
        if (search.letters() != null) {
            where.append(
                    " and (lower(a.name) like lower(:letters) escape '\\' or a.email like lower(:letters) escape '\\')");
        }
        if (search.role() != null) {
            where.append(" and a.role = :role");
        }
        if (search.organizationId() != null) {
            where.append(" and a.organization.id = :organization");
        }
        if (search.state() != null) {
            where.append(
                    switch (search.state()) {
                        case ACTIVE -> " and a.joinedAt is not null and a.disabled = false";
                        case CLOSED -> " and a.joinedAt is not null and a.disabled = true";
                        case WITHDRAWN -> " and a.joinedAt is null and a.disabled = true";
                        case INVITED -> " and a.joinedAt is null and a.disabled = false and exists " + LINK;
                        case LAPSED -> " and a.joinedAt is null and a.disabled = false and not exists " + LINK;
                    });
        }
        return where.toString();
    }

    private void fill(TypedQuery<?> query, AccountSearch search) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letters", search.letters() == null ? null : Accounts.like(search.letters()));
        values.put("role", search.role());
        values.put("organization", search.organizationId());
        values.put(
                "now",
                search.state() == AccountState.INVITED || search.state() == AccountState.LAPSED
                        ? clock.instant()
                        : null);
        values.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
    }
}
