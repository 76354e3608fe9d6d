package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.organization.Membership;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;

/** {@code /admin/organizations}: the institutions that take part, and when they were members. */
@Named
@RequestScoped
public class OrganizationListPage extends ShortListing {

    private static final List<Column> COLUMNS = List.of(
            new Column("name", "admin.name"),
            new Column("kind", "admin.kind"),
            new Column("country", "admin.country"),
            new Column("address", "places.slug"),
            new Column("since", "places.since"),
            new Column("until", "places.until"),
            new Column("state", "lists.state"));

    @Inject
    private Organizations organizations;

    @Inject
    private Reader reader;

    @Override
    public String getPath() {
        return "/admin/organizations";
    }

    @Override
    protected String fileName() {
        return "acuerdo-organizations";
    }

    @Override
    public List<Column> getColumns() {
        return COLUMNS;
    }

    @Override
    protected List<Row> all() {
        return organizations.complete().stream().map(this::row).toList();
    }

    private Row row(Organization organization) {
        var name = organization.getName(reader.getLanguage());
        var last = organization.getMemberships().stream().reduce((one, other) -> other);
        var values = new ArrayList<Object>();
        values.add(name.getAcronym().isEmpty() ? name.getName() : name.getName() + " (" + name.getAcronym() + ")");
        values.add(reader.say("organization.kind." + organization.getKind()));
        values.add(
                organization.getCountry() == null
                        ? reader.say("admin.regional")
                        : reader.country(organization.getCountry()));
        values.add(organization.getSlug());
        values.add(last.map(Membership::getSince).orElse(null));
        values.add(last.map(Membership::getUntil).orElse(null));
        values.add(reader.say(state(organization, last.orElse(null))));
        return new Row("/admin/organization?id=" + organization.getId(), values);
    }

    private static String state(Organization organization, Membership last) {
        if (organization.getMergedInto() != null) {
            return "places.state.merged";
        }
        return last == null
                ? "places.state.other"
                : last.getUntil() == null ? "places.state.member" : "places.state.left";
    }
}
