package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.platform.NotFound;
import org.acuerdo.policy.Action;

/** A person ends sessions of their own, on whatever device they are: each is refused at its next request. */
@ApplicationScoped
@Transactional
public class EndingSessions {

    @Inject
    private OpenSessions sessions;

    @Inject
    private Acting acting;

    /**
     * Ends one.
     *
     * @throws NotFound when the person has none with this number, or it is over
     */
    @Guarded(Action.SECURE)
    public void end(Long id) {
        if (!sessions.end(acting.actor().accountId(), id)) {
            throw new NotFound();
        }
    }

    /**
     * Ends all but one.
     *
     * @param token the secret of the one that stays
     */
    @Guarded(Action.SECURE)
    public void endOthers(String token) {
        sessions.endOthers(acting.actor().accountId(), token);
    }
}
