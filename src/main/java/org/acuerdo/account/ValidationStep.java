package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;

/**
 * The step inside an institution: whether its validating authority must agree before something goes to the secretariat.
 * It holds for what is sent from then on; what already waits for the authority stays with it, and its writer can take it
 * back.
 */
@ApplicationScoped
@Transactional
public class ValidationStep {

    @Inject
    private Organizations organizations;

    @Inject
    private Accounts accounts;

    /**
     * Asks for the step, or no longer so.
     *
     * @throws Refusal when it is asked for and nobody could agree
     */
    @Guarded(Action.ARRANGE)
    public void require(Long organizationId, boolean required) {
        var organization = organizations.find(organizationId).orElseThrow(NotFound::new);
        if (required && accounts.in(Role.VALIDATOR, organizationId).isEmpty()) {
            throw new Refusal("noValidator");
        }
        organization.requireValidation(required);
    }
}
