package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What people are in an organization: its focal points say so, or the secretariat, or an administrator. */
@ApplicationScoped
@Transactional
public class Appointing {

    @Inject
    private Accounts accounts;

    @Inject
    private Admission admission;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Acting acting;

    /**
     * Makes a person a focal point, one who stands in for the focal point, or a validating authority.
     *
     * @param organizationId of which organization
     * @param version of the account as it was read
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when people would take their own part away, or the part is none in an organization
     */
    @Guarded(Action.MANAGE_PEOPLE)
    public void appoint(Long organizationId, Long accountId, int version, Part part) {
        var account = read(organizationId, accountId, version);
        if (part == null || !part.isForOrganization()) {
            throw new Refusal("roleNotGiven");
        }
        if (part.role() != account.getRole()) {
            refuseOnOneself(accountId);
            admission.keepValidator(account);
        }
        account.become(part, account.getOrganization());
    }

    /**
     * Takes a person out of the organization: the account is closed, and the person out at the next request. What belongs
     * to the organization stays.
     *
     * @param organizationId of which organization
     * @param version of the account as it was read
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when it is the person's own account, so that an organization never loses its last by mistake
     */
    @Guarded(Action.MANAGE_PEOPLE)
    public void remove(Long organizationId, Long accountId, int version) {
        var account = read(organizationId, accountId, version);
        refuseOnOneself(accountId);
        admission.keepValidator(account);
        account.disable();
        links.revoke(account);
    }

    /**
     * Lets a person in again who was taken out.
     *
     * @param organizationId of which organization
     * @param version of the account as it was read
     * @throws Overtaken when somebody else has changed it since
     */
    @Guarded(Action.MANAGE_PEOPLE)
    public void bringBack(Long organizationId, Long accountId, int version) {
        read(organizationId, accountId, version).enable();
    }

    private void refuseOnOneself(Long accountId) {
        if (accountId.equals(acting.actor().accountId())) {
            throw new Refusal("yourself");
        }
    }

    private Account read(Long organizationId, Long accountId, int version) {
        // The policy was asked about this organization, so it must be the account's.
        var account = accounts.lock(accountId)
                .filter(found ->
                        found.actor().isOf(organizationId) && Part.of(found).isForOrganization() && !found.isErased())
                .orElseThrow(NotFound::new);
        if (account.getVersion() != version) {
            throw new Overtaken();
        }
        return account;
    }
}
