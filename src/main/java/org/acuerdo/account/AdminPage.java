package org.acuerdo.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;

/** The institutions that take part. */
@Named
@RequestScoped
public class AdminPage {

    @Inject
    private Organizations organizations;

    @Inject
    private Reader reader;

    private List<OrganizationChoice> institutions;

    @PostConstruct
    void load() {
        institutions = organizations.all(reader.getLanguage());
    }

    /** All organizations, by name. */
    public List<OrganizationChoice> getOrganizations() {
        return institutions;
    }
}
