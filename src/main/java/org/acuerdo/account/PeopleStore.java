package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells Jakarta Security whether an address and a password belong together. The caller's name is the
 * account's {@linkplain Account#principal() principal}. */
@ApplicationScoped
public class PeopleStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof ProvenPerson proven) {
            return accounts.active(proven.accountId())
                    .map(PeopleStore::result)
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        }
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var account = accounts.byEmail(given.getCaller()).filter(found -> !found.isDisabled());
        var password = given.getPassword().getValue();
        var kept = account.map(Account::getPasswordHash).orElse(null);
        if (!passwords.matches(password, kept) || account.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        var person = account.get();
        if (passwords.isWeak(kept)) {
            accounts.changePasswordHash(person.getId(), passwords.hash(password));
        }
        return result(person);
    }

    private static CredentialValidationResult result(Account person) {
        return new CredentialValidationResult(
                person.principal(), Set.of(person.getRole().name()));
    }

    /** Whether the password is that of the person, who is known already. */
    public boolean knows(Account person, String password) {
        return passwords.matches(password.toCharArray(), person.getPasswordHash());
    }
}
