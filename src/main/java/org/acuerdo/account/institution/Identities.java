package org.acuerdo.account.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;

/** Keeps whom institutions call what. */
@ApplicationScoped
public class Identities {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /**
     * The account that an institution vouches for: the one that is bound to the person there or, the first time, the one that
     * was invited at the address that the institution has made sure of. From then on only what it calls the person counts,
     * since addresses are given to others.
     */
    @Transactional
    Optional<Account> account(Voucher voucher) {
        List<?> bound = entities.createNativeQuery("select account_id from identity where issuer = ?1 and subject = ?2")
                .setParameter(1, voucher.issuer())
                .setParameter(2, voucher.subject())
                .getResultList();
        if (!bound.isEmpty()) {
            return accounts.active(((Number) bound.get(0)).longValue());
        }
        return Optional.ofNullable(voucher.email())
                .flatMap(accounts::byEmail)
                .filter(account -> !account.isDisabled())
                .filter(account -> bind(voucher, account));
    }

    /** False when the account is bound to somebody else of that institution already. */
    private boolean bind(Voucher voucher, Account account) {
        return entities.createNativeQuery("insert into identity (issuer, subject, account_id, bound_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, voucher.issuer())
                        .setParameter(2, voucher.subject())
                        .setParameter(3, account.getId())
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
