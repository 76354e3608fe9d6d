package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;

/** {@code /secretariat/}: what the secretariat should look at, and all records, the last changed first. */
@Named
@RequestScoped
public class SecretariatPage {

    /** So many stand on a page. */
    static final int PAGE = 50;

    @Inject
    private Records records;

    @Inject
    private UnownedRecords unowned;

    @Inject
    private Organizations organizations;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private RecordPlace after;
    private OrganizationChoice organization;
    private List<RecordRow> rows;
    private String next;
    private List<UnownedRow> unownedRows;

    @PostConstruct
    void load() {
        after = asked.text("after").flatMap(RecordPlace::of).orElse(null);
        var wanted = asked.number("organization");
        if (wanted.isPresent()) {
            organization = organizations
                    .byId(List.of(wanted.get()), reader.getLanguage())
                    .get(wanted.get());
            if (organization == null) {
                throw new NotFound();
            }
        }
        var read = records.page(organization == null ? null : organization.id(), after, PAGE + 1, reader.getLanguage());
        rows = read.subList(0, Math.min(PAGE, read.size()));
        if (read.size() > PAGE) {
            var last = rows.get(PAGE - 1);
            next = "/secretariat/?" + (organization == null ? "" : "organization=" + organization.id() + "&") + "after="
                    + new RecordPlace(last.changedAt(), last.id()).word() + "#all";
        }
        unownedRows = unowned.byOrganization(reader.getLanguage());
    }

    /** The records of this page. */
    public List<RecordRow> getRows() {
        return rows;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return next;
    }

    /** Whether this is not the first page. */
    public boolean isFurther() {
        return after != null;
    }

    /** The organization whose records alone are listed; null when all are. */
    public OrganizationChoice getOrganization() {
        return organization;
    }

    /** Organizations that have records, and nobody who could do anything about them. */
    public List<UnownedRow> getUnowned() {
        return unownedRows;
    }

    /** How many records those have in all. */
    public long getUnownedCount() {
        return unownedRows.stream().mapToLong(UnownedRow::records).sum();
    }
}
