package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Refusal;

/** Links by which a person chooses the first password. Who holds the link is the person: it needs no sign-in. */
@ApplicationScoped
@Transactional
public class Invitations {

    /** No shorter password is taken (NIST SP 800-63B asks for 8 at least, OWASP ASVS 5.0 recommends 12 or more). */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Makes a link for the account and gives the secret that stands in it; the secret can't be had again. */
    String issue(Account account) {
        var token = Tokens.random();
        entities.persist(new OneTimeLink(Tokens.hash(token), entities.merge(account), clock.instant()));
        return token;
    }

    /** The account that the link is for, if the link is still good. */
    public Optional<Account> holder(String token) {
        return find(token, LockModeType.NONE).map(OneTimeLink::getAccount);
    }

    /**
     * Sets the password, and what the person is called; uses the link up.
     *
     * @param email the address to sign in with from now on
     * @throws Refusal when the link is no longer good, the password is too short or too long, the name or the address is
     *     missing, or the address is taken
     */
    public void accept(String token, String email, String name, String password) {
        var link = find(token, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Refusal("link"));
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refusal("password", SHORTEST, LONGEST);
        }
        if (email == null || !email.contains("@") || name == null || name.isBlank()) {
            throw new Refusal("who");
        }
        var account = link.getAccount();
        var address = Account.address(email);
        var taken = entities.createQuery(
                        "select count(a) from Account a where a.email = :email and a <> :account", Long.class)
                .setParameter("email", address)
                .setParameter("account", account)
                .getSingleResult();
        if (taken > 0) {
            throw new Refusal("emailTaken");
        }
        account.introduce(address, name.strip());
        account.changePasswordHash(passwords.hash(password.toCharArray()));
        link.use(clock.instant());
        audit.done(account.actor(), "Invitations.accept", null);
    }

    private Optional<OneTimeLink> find(String token, LockModeType lock) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(OneTimeLink.class, Tokens.hash(token), lock))
                .filter(link -> link.isGood(clock.instant()));
    }
}
