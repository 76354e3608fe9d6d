package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationName;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** {@code /{l}/organizations/{slug}}: one organization: what it promised and where it takes part. */
@Named
@RequestScoped
public class OrganizationPage {

    @Inject
    private Organizations organizations;

    @Inject
    private PublicRecords records;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    @Inject
    private Here here;

    @Inject
    private Onward onward;

    @Inject
    private Reader reader;

    private Organization organization;
    private List<PublicRow> rows;
    private Standing standing;

    /** Reads what the page shows. */
    public void open() {
        organization = organizations.bySlug(here.key()).orElseThrow(NotFound::new);
        if (organization.getMergedInto() != null) {
            var other = organizations.find(organization.getMergedInto()).orElseThrow(NotFound::new);
            onward.forGood("/" + reader.getCode() + "/organizations/" + other.getSlug());
            return;
        }
        rows = records.of(organization.getId(), reader.getLanguage());
        standing = standings.of(organization.getId(), LocalDate.now(clock));
    }

    /** How it stands in the public record. */
    public Standing getStanding() {
        return standing;
    }

    /** The organization. */
    public Organization getOrganization() {
        return organization;
    }

    /** Its name in the reader's language. */
    public OrganizationName getName() {
        return organization.getName(reader.getLanguage());
    }

    /** What it made of this kind. */
    public List<PublicRow> made(String kind) {
        return rows.stream()
                .filter(row -> row.kind() == RecordKind.valueOf(kind))
                .filter(row -> row.organizationSlug().equals(organization.getSlug()))
                .toList();
    }

    /** What others made, and it has a part in. */
    public List<PublicRow> getShared() {
        return rows.stream()
                .filter(row -> !row.organizationSlug().equals(organization.getSlug()))
                .toList();
    }

    /** Whether nothing public names it. */
    public boolean isUnmentioned() {
        return rows.isEmpty();
    }
}
