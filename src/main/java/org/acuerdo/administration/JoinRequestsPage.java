package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.platform.Reader;

/** {@code /secretariat/join-requests}: organizations that ask to take part. */
@Named
@RequestScoped
public class JoinRequestsPage extends ShortListing {

    private static final List<Column> COLUMNS = List.of(
            new Column("name", "admin.name"),
            new Column("kind", "admin.kind"),
            new Column("country", "admin.country"),
            new Column("person", "join.asker"),
            new Column("confirmed", "join.since"),
            new Column("state", "lists.state"));

    @Inject
    private JoinRequests requests;

    @Inject
    private Reader reader;

    @Override
    public String getPath() {
        return "/secretariat/join-requests";
    }

    @Override
    protected String fileName() {
        return "acuerdo-join-requests";
    }

    @Override
    public List<Column> getColumns() {
        return COLUMNS;
    }

    @Override
    protected List<Row> all() {
        return requests.confirmed().stream().map(this::row).toList();
    }

    private Row row(OrganizationRequest request) {
        var values = new ArrayList<Object>();
        values.add(request.getName());
        values.add(reader.say("organization.kind." + request.getKind()));
        values.add(request.getCountry() == null ? reader.say("admin.regional") : reader.country(request.getCountry()));
        values.add(request.getPerson());
        values.add(request.getConfirmedAt());
        values.add(reader.say("join.state." + request.getState()));
        return new Row("/secretariat/join-request?id=" + request.getId(), values);
    }

    /** How many wait for the secretariat. */
    public long getWaiting() {
        return requests.waiting();
    }
}
