package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.account.ValidationStep;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;

/** How one organization works: whether its validating authority must agree before something goes out. */
@Named
@RequestScoped
public class OrganizationAtWorkPage {

    @Inject
    private Organizations organizations;

    @Inject
    private Accounts accounts;

    @Inject
    private Records records;

    @Inject
    private ValidationStep step;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Organization organization;
    private List<Account> validators;
    private String refusal;

    @PostConstruct
    void load() {
        var id = asked.number("id").or(this::own).orElse(null);
        var decision = Policy.decide(me.actor(), Action.ARRANGE, Subject.newOf(id));
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
        if (id != null) {
            organization = organizations.find(id).orElseThrow(NotFound::new);
            validators = accounts.in(Role.VALIDATOR, id);
        }
    }

    private Optional<Long> own() {
        return Optional.ofNullable(me.actor().organizationId());
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        isChoosing();
    }

    /** From now on the validating authority must agree. */
    public void turnOn() {
        require(true, "validationOn");
    }

    /** From now on what is sent goes straight to the secretariat. */
    public void turnOff() {
        require(false, "validationOff");
    }

    private void require(boolean required, String said) {
        try {
            step.require(organization.getId(), required);
            onward.to("/workspace/organization?id=" + organization.getId() + "&said=" + said);
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** Whether the person can choose between organizations. */
    public boolean isChoosing() {
        return me.actor().is(Role.SECRETARIAT);
    }

    /** The organization; null before one is chosen. */
    public Organization getOrganization() {
        return organization;
    }

    /** What it is called in the reader's language. */
    public String getName() {
        return organization.getName(reader.getLanguage()).getName();
    }

    /** Those who can agree for it. */
    public List<Account> getValidators() {
        return validators;
    }

    /** How many of its records wait for one of them. */
    public long getWaiting() {
        return records.open(organization.getId(), reader.getLanguage()).stream()
                .filter(row -> row.state() == PublicationState.IN_VALIDATION)
                .count();
    }

    /** Why nothing was changed; null when nothing is amiss. */
    public String getRefusal() {
        return refusal;
    }
}
