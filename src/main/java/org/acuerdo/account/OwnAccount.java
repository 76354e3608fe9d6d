package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Decision;

/** What people do to their own account, and nobody to another's. */
@ApplicationScoped
class OwnAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordRules rules;

    @Inject
    private AccountMails mails;

    @Inject
    private Event<PasswordChanged> changed;

    @Inject
    private Acting acting;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Chooses another password, which ends all sessions of the person, this one too.
     *
     * @throws Refusal when the current one is wrong, or the new one too short, too long, common or leaked
     * @throws Forbidden when nobody is signed in
     */
    @Transactional
    void changePassword(String current, String wanted) {
        var actor = acting.actor();
        if (!actor.isSignedIn()) {
            throw new Forbidden(Decision.NOT_SIGNED_IN);
        }
        // Not locked yet: the audit log, which writes a refusal by itself, names the account too.
        var account = accounts.find(actor.accountId()).orElseThrow();
        if (current == null || !passwords.matches(current.toCharArray(), account.getPasswordHash())) {
            audit.refused(actor, "OwnAccount.changePassword", null);
            throw new Refusal("passwordWrong");
        }
        rules.check(wanted, account.getName(), account.getEmail());
        account.choosePassword(passwords.hash(wanted.toCharArray()), clock.instant());
        mails.passwordChanged(account);
        changed.fire(new PasswordChanged(account.getId()));
        audit.done(actor, "OwnAccount.changePassword", null);
    }
}
