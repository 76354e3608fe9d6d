package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.NotFound;
import org.acuerdo.policy.Action;

/** Sessions are ended, on whatever device they are: each is refused at its next request. */
@ApplicationScoped
@Transactional
public class EndingSessions {

    @Inject
    private OpenSessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private Audit audit;

    @Inject
    private Acting acting;

    /**
     * Ends one of the person's own.
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
     * Ends all of the person's own but one.
     *
     * @param token the secret of the one that stays
     */
    @Guarded(Action.SECURE)
    public void endOthers(String token) {
        sessions.endOthers(acting.actor().accountId(), token);
    }

    /**
     * Ends all of somebody: a telephone was lost, say. The audit log has a second entry, which says whose they were.
     *
     * @throws NotFound when nobody who may sign in has this number
     */
    @Guarded(Action.ADMINISTER)
    public void endAllOf(Long accountId) {
        var person = accounts.active(accountId).orElseThrow(NotFound::new);
        sessions.endOthers(accountId, null);
        audit.done(person.actor(), "EndingSessions.wereEnded", null);
    }
}
