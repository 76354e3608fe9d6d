package org.acuerdo.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;

/** Who can sign in, and the institutions that take part. */
@Named
@RequestScoped
public class AdminPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Organizations organizations;

    @Inject
    private Reader reader;

    private List<Account> people;
    private List<OrganizationChoice> institutions;
    private Map<Long, OrganizationChoice> byId;

    @PostConstruct
    void load() {
        people = accounts.all();
        institutions = organizations.all(reader.getLanguage());
        byId = institutions.stream().collect(Collectors.toMap(OrganizationChoice::id, Function.identity()));
    }

    /** Everybody who has an account, by name. */
    public List<Account> getPeople() {
        return people;
    }

    /** The organization that a person acts for; empty when there is none. */
    public String organizationOf(Account account) {
        var organization = account.actor().organizationId();
        return organization == null ? "" : byId.get(organization).label();
    }

    /** All organizations, by name. */
    public List<OrganizationChoice> getOrganizations() {
        return institutions;
    }
}
