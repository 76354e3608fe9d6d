package org.acuerdo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.account.Tokens;
import org.acuerdo.policy.Action;

/** Gives people a secret address for their calendar, and takes it away. */
@ApplicationScoped
@Transactional
public class Subscribable {

    @Inject
    private CalendarSecrets secrets;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Makes an address, or a new one in place of the one before; gives its secret, which can't be had again. */
    @Guarded(Action.WORK)
    public String renew() {
        var me = acting.actor().accountId();
        var secret = Tokens.random();
        secrets.of(me)
                .orElseGet(() -> {
                    var made = new CalendarSecret(me);
                    made.renew(Tokens.hash(secret), clock.instant());
                    secrets.add(made);
                    return made;
                })
                .renew(Tokens.hash(secret), clock.instant());
        return secret;
    }

    /** Ends it: no address leads to the calendar any more. */
    @Guarded(Action.WORK)
    public void end() {
        secrets.of(acting.actor().accountId()).ifPresent(secrets::remove);
    }
}
