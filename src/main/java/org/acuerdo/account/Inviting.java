package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** Who invites people to act for an organization: its focal points, the secretariat and administrators. */
@ApplicationScoped
@Transactional
public class Inviting {

    @Inject
    private Admission admission;

    @Inject
    private Accounts accounts;

    /**
     * Invites somebody by mail.
     *
     * @param organizationId for which organization
     * @return the number of the account
     * @throws Refusal when the address is taken, or the person would be more than somebody of an organization
     */
    @Guarded(Action.MANAGE_PEOPLE)
    public Long invite(Long organizationId, InvitationForm form) {
        if (form.getPart() == null || !form.getPart().isForOrganization()) {
            throw new Refusal("roleNotGiven");
        }
        form.setOrganizationId(organizationId);
        return admission.invite(form);
    }

    /**
     * Sends another link, after which those before are no longer good.
     *
     * @param organizationId for which the person was invited
     * @throws Refusal when the person has taken up the account, or may no longer
     */
    @Guarded(Action.MANAGE_PEOPLE)
    public void again(Long organizationId, Long accountId) {
        admission.again(of(organizationId, accountId));
    }

    /**
     * Takes an invitation back: its link is no longer good.
     *
     * @param organizationId for which the person was invited
     * @throws Refusal when the person has taken up the account
     */
    @Guarded(Action.MANAGE_PEOPLE)
    public void revoke(Long organizationId, Long accountId) {
        admission.revoke(of(organizationId, accountId));
    }

    /** The policy was asked about this organization, so it must be the account's. */
    private Account of(Long organizationId, Long accountId) {
        return accounts.lock(accountId)
                .filter(account -> account.actor().isOf(organizationId)
                        && Part.of(account).isForOrganization()
                        && !account.isErased())
                .orElseThrow(NotFound::new);
    }
}
