package org.acuerdo.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Onward;
import org.acuerdo.policy.Actor;

/** Where people sign in. An unknown address and a wrong password are answered alike. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private PeopleStore store;

    @Inject
    private Entrance entrance;

    @Inject
    private SignInLimits limits;

    @Inject
    private Accounts accounts;

    @Inject
    private Audit audit;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private String email;
    private String password;
    private boolean failed;
    private Long wait;

    /** Goes on with the way in. */
    public void signIn() {
        if (email == null || password == null) {
            fail();
            return;
        }
        var pause = limits.signIn(email);
        if (!pause.isZero()) {
            wait = pause.toSeconds() + 1;
            onward.later(pause);
            return;
        }
        var answer = store.validate(new UsernamePasswordCredential(email, password));
        if (answer.getStatus() == CredentialValidationResult.Status.VALID) {
            entrance.pass(accounts.byEmail(email).orElseThrow(), isComingBack(), true);
            return;
        }
        // What was typed stays out of the log: it may be a password in the wrong field.
        audit.refused(person(), "LoginPage.signIn", null);
        fail();
    }

    private Actor person() {
        return accounts.byEmail(email).map(Account::actor).orElse(Actor.PUBLIC);
    }

    private void fail() {
        failed = true;
        onward.stay(422);
    }

    /** Whether the person was sent here from a page that they asked for. */
    public boolean isComingBack() {
        return asked.text("continue").isPresent();
    }

    /** Whether the two that were sent do not belong together. */
    public boolean isFailed() {
        return failed;
    }

    /** How many seconds the person must wait, since it was tried too often; null when not at all. */
    public Long getWait() {
        return wait;
    }

    /** The language that the address asks for; null when it asks for none. */
    public String getLanguage() {
        return asked.text("lang").orElse(null);
    }

    /** The address of the person. */
    public String getEmail() {
        return email;
    }

    /** See the getter. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** The password; never shown again. */
    public String getPassword() {
        return password;
    }

    /** See the getter. */
    public void setPassword(String password) {
        this.password = password;
    }
}
