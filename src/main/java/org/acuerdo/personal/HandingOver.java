package org.acuerdo.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** People change jobs; what they had in hand goes on with a colleague. */
@ApplicationScoped
@Transactional
public class HandingOver {

    @Inject
    private Accounts accounts;

    @Inject
    private Traces traces;

    /**
     * Moves open work, follows and reminders from one person of an organization to another, all at once.
     *
     * @param organizationId of which organization both are
     * @throws NotFound when one of the two is not of it
     * @throws Refusal when both are the same, or the one who is to go on does not take part
     */
    @Guarded(Action.MANAGE_PEOPLE)
    public void handOver(Long organizationId, Long fromId, Long toId) {
        of(organizationId, fromId);
        var to = of(organizationId, toId);
        if (fromId.equals(toId)) {
            throw new Refusal("handOverToSelf");
        }
        if (to.isDisabled() || !to.isJoined()) {
            throw new Refusal("handOverToNobody");
        }
        traces.move(fromId, toId);
    }

    private Account of(Long organizationId, Long accountId) {
        return accounts.find(accountId)
                .filter(account -> account.actor().isOf(organizationId) && !account.isErased())
                .orElseThrow(NotFound::new);
    }
}
