package org.acuerdo.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.PeopleStore;

/** Has somebody who is signed in prove once more who they are; wrong tries count like wrong codes. */
@ApplicationScoped
public class Proving {

    @Inject
    private Accounts accounts;

    @Inject
    private PeopleStore store;

    @Inject
    private SecondFactors factors;

    @Inject
    private Codes codes;

    /** Tries what was typed: a code of the app, if it has six digits, which no password has; else the password. */
    public Codes.Answer either(Long accountId, String typed) {
        return typed != null && typed.replaceAll("\\s+", "").matches("\\d{6}")
                ? codes.tryOut(accountId, typed)
                : password(accountId, typed);
    }

    private Codes.Answer password(Long accountId, String password) {
        if (!factors.takeTry(accountId)) {
            return Codes.Answer.PAUSED;
        }
        var right = password != null
                && accounts.active(accountId)
                        .filter(person -> store.knows(person, password))
                        .isPresent();
        if (right) {
            factors.forgetTries(accountId);
        }
        return right ? Codes.Answer.RIGHT : Codes.Answer.WRONG;
    }
}
