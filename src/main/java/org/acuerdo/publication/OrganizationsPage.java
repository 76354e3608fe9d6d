package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Reader;

/** {@code /{l}/organizations}: who takes part, by kind of institution. One statement. */
@Named
@RequestScoped
public class OrganizationsPage {

    @Inject
    private PublicRecords records;

    @Inject
    private Reader reader;

    private final Map<OrganizationKind, List<OrganizationRow>> groups = new EnumMap<>(OrganizationKind.class);

    /** Reads what the page shows. */
    public void open() {
        records.organizations(reader.getLanguage())
                .forEach(row -> groups.computeIfAbsent(row.kind(), kind -> new java.util.ArrayList<>())
                        .add(row));
    }

    /** The kinds of institution that there are. */
    public List<OrganizationKind> getKinds() {
        return List.copyOf(groups.keySet());
    }

    /** The institutions of a kind, by name. */
    public List<OrganizationRow> of(OrganizationKind kind) {
        return groups.get(kind);
    }
}
