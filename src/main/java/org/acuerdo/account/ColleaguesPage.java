package org.acuerdo.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;

/** {@code /workspace/colleagues}: who acts for an organization, and who is invited to. */
@Named
@RequestScoped
public class ColleaguesPage {

    private static final int MOST = 500;

    @Inject
    private Organizations organizations;

    @Inject
    private AccountRows rows;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private Organization organization;
    private List<AccountRow> people = List.of();

    @PostConstruct
    void load() {
        var id = asked.number("id").orElse(isChoosing() ? null : me.actor().organizationId());
        if (id != null) {
            organization = organizations.find(id).orElseThrow(NotFound::new);
        }
        if (id != null || !isChoosing()) {
            me.require(Action.MANAGE_PEOPLE, Subject.newOf(id));
            people = rows.find(AccountSearch.of(id), 0, MOST, reader.getLanguage());
        }
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        isChoosing();
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

    /** Its people, the main focal point first. */
    public List<AccountRow> getPeople() {
        return people;
    }
}
