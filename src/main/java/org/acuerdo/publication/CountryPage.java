package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;

/** {@code /{l}/countries/{iso2}}: one member State: what is promised for it, where it takes part, who reports from it. */
@Named
@RequestScoped
public class CountryPage {

    @Inject
    private References references;

    @Inject
    private PublicRecords records;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    @Inject
    private Here here;

    @Inject
    private Reader reader;

    private Country country;
    private Standing standing;
    private List<PublicRow> rows;
    private List<OrganizationRow> organizations;

    /** Reads what the page shows. */
    public void open() {
        var code = here.key();
        country = code.matches("[A-Z]{2}") ? references.country(code).orElseThrow(NotFound::new) : none();
        standing = standings.of(code, LocalDate.now(clock));
        rows = records.forCountry(code, reader.getLanguage());
        organizations = records.organizations(reader.getLanguage()).stream()
                .filter(row -> code.equals(row.country()))
                .toList();
    }

    private static Country none() {
        throw new NotFound();
    }

    /** The country. */
    public Country getCountry() {
        return country;
    }

    /** How it stands. */
    public Standing getStanding() {
        return standing;
    }

    /** What of this kind is for it or with it. */
    public List<PublicRow> of(String kind) {
        return rows.stream()
                .filter(row -> row.kind() == RecordKind.valueOf(kind))
                .limit(Filter.PAGE)
                .toList();
    }

    /** Its institutions that take part. */
    public List<OrganizationRow> getOrganizations() {
        return organizations;
    }
}
