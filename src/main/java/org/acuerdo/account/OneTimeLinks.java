package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Gives, finds and takes back one-time links. */
@ApplicationScoped
class OneTimeLinks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Makes a link for the account in place of all that it had, and gives the secret that stands in it; the secret can't be
     * had again.
     */
    String issue(Account account, OneTimeLink.Purpose purpose) {
        var token = Tokens.random();
        var kept = entities.merge(account);
        revoke(kept);
        entities.persist(new OneTimeLink(Tokens.hash(token), kept, purpose, clock.instant()));
        return token;
    }

    /** Takes back all that the account has. */
    void revoke(Account account) {
        entities.createQuery(
                        "select l from OneTimeLink l where l.account = :account and l.usedAt is null and l.revokedAt is null",
                        OneTimeLink.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(link -> link.revoke(clock.instant()));
    }

    Optional<OneTimeLink> find(String token, LockModeType lock) {
        return token == null || token.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(entities.find(OneTimeLink.class, Tokens.hash(token), lock));
    }

    /** How many of a kind the account was given since then. */
    long given(Account account, OneTimeLink.Purpose purpose, Instant since) {
        return entities.createQuery("""
                select count(l) from OneTimeLink l
                where l.account = :account and l.purpose = :purpose and l.createdAt > :since\
                """, Long.class)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Until when each of these accounts can be taken up or has been able to; those that nobody was invited to are left out. */
    Map<Long, Instant> invitedUntil(Collection<Long> accountIds) {
        var until = new HashMap<Long, Instant>();
        if (!accountIds.isEmpty()) {
            entities.createQuery("""
                    select l.account.id, max(l.expiresAt) from OneTimeLink l
                    where l.account.id in :accounts and l.purpose = :invitation group by l.account.id\
                    """, Object[].class)
                    .setParameter("accounts", accountIds)
                    .setParameter("invitation", OneTimeLink.Purpose.INVITATION)
                    .getResultList()
                    .forEach(row -> until.put((Long) row[0], (Instant) row[1]));
        }
        return until;
    }
}
