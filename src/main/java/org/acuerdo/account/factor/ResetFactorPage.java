package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;

/** {@code /admin/second-factor?id=}: takes away what somebody has lost. */
@Named
@RequestScoped
public class ResetFactorPage {

    @Inject
    private Asked asked;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorReset resetting;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Me me;

    @Inject
    private Onward onward;

    private Account person;

    /** Finds the person. */
    public void open() {
        person = asked.number("id").flatMap(accounts::active).orElseThrow(NotFound::new);
    }

    /** Takes it away. */
    public void reset() {
        open();
        if (!confirmation.isGiven()) {
            return;
        }
        resetting.reset(person.getId());
        onward.to("/admin/second-factor?id=" + person.getId() + "&said=factorReset");
    }

    /** Whose it is. */
    public Account getPerson() {
        return person;
    }

    /** Whether there is anything to take away. */
    public boolean isProtected() {
        return factors.has(person.getId());
    }

    /** Whether it is the administrator's own, which the account page is for. */
    public boolean isOwn() {
        return person.getId().equals(me.actor().accountId());
    }
}
