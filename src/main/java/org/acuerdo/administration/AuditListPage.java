package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.account.Accounts;
import org.acuerdo.audit.AuditEntries;
import org.acuerdo.audit.AuditEntry;
import org.acuerdo.audit.AuditSearch;
import org.acuerdo.moderation.RecordRow;
import org.acuerdo.moderation.Records;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Texts;

/** {@code /admin/audit}: the newest entries of the audit log as a list to search and take away. */
@Named
@RequestScoped
public class AuditListPage extends Listing {

    /** So many are looked through, the newest ones; the secretariat's page reaches all. */
    private static final int MOST = 5000;

    private static final AuditSearch ALL = new AuditSearch(null, null, null, null, null, null, null, null);

    private static final List<Column> COLUMNS = List.of(
            new Column("deed", "audit.deed"),
            new Column("who", "audit.who"),
            new Column("organization", "audit.organization"),
            new Column("record", "audit.record"),
            new Column("outcome", "audit.outcome"),
            new Column("when", "audit.when"),
            new Column("origin", "audit.origin"));

    @Inject
    private AuditEntries entries;

    @Inject
    private Accounts accounts;

    @Inject
    private Organizations organizations;

    @Inject
    private Records records;

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    @Override
    public String getPath() {
        return "/admin/audit";
    }

    @Override
    protected String fileName() {
        return "acuerdo-audit";
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }

    @Override
    protected List<Row> all() {
        var found = entries.find(ALL, MOST);
        var people = accounts.names(numbers(found, AuditEntry::getAccountId));
        var places = organizations.byId(numbers(found, AuditEntry::getOrganizationId), reader.getLanguage());
        var rows = records.byId(numbers(found, AuditEntry::getRecordId), reader.getLanguage());
        return found.stream().map(entry -> row(entry, people, places, rows)).toList();
    }

    private static Collection<Long> numbers(List<AuditEntry> found, Function<AuditEntry, Long> number) {
        return found.stream().map(number).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Row row(
            AuditEntry entry,
            Map<Long, String> people,
            Map<Long, OrganizationChoice> places,
            Map<Long, RecordRow> rows) {
        var place = entry.getOrganizationId() == null ? null : places.get(entry.getOrganizationId());
        var record = entry.getRecordId() == null ? null : rows.get(entry.getRecordId());
        var values = new ArrayList<Object>();
        values.add(texts.in(reader.getLanguage()).getOrDefault("audit.deed." + entry.getDeed(), entry.getDeed()));
        values.add(entry.getAccountId() == null ? reader.say("audit.nobody") : people.get(entry.getAccountId()));
        values.add(place == null ? null : place.label());
        values.add(record == null ? null : record.reference());
        values.add(reader.say("audit.outcome." + entry.getOutcome()));
        values.add(entry.getAt());
        values.add(entry.getOrigin());
        return new Row(null, values);
    }
}
