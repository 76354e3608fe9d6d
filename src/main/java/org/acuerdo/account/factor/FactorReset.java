package org.acuerdo.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** An administrator helps somebody who has lost phone and codes, having made sure outside the portal who asks. */
@ApplicationScoped
@Transactional
public class FactorReset {

    @Inject
    private SecondFactors factors;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Accounts accounts;

    @Inject
    private SecurityMails mails;

    @Inject
    private Audit audit;

    @Inject
    private Acting acting;

    /**
     * Takes away all that the person proves beside the password. The person is told by mail; the audit log has a second
     * entry, which says whose it was.
     *
     * @throws NotFound when nobody who may sign in has this number
     * @throws Refusal when it is the administrator's own, or there is nothing to take away
     */
    @Guarded(Action.ADMINISTER)
    public void reset(Long accountId) {
        var person = accounts.active(accountId).orElseThrow(NotFound::new);
        if (accountId.equals(acting.actor().accountId())) {
            throw new Refusal("ownFactor");
        }
        if (!factors.has(accountId)) {
            throw new Refusal("noFactor");
        }
        factors.forgetApp(accountId);
        passkeys.removeAll(accountId);
        factors.forgetCodes(accountId);
        factors.forgetTries(accountId);
        audit.done(person.actor(), "FactorReset.wasReset", null);
        mails.tell(accountId, "reset", "");
    }
}
