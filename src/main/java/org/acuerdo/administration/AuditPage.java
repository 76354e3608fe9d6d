package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Me;
import org.acuerdo.audit.AuditEntries;
import org.acuerdo.audit.AuditEntry;
import org.acuerdo.audit.AuditSearch;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.RecordRow;
import org.acuerdo.moderation.Records;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Texts;

/**
 * {@code /secretariat/audit} and {@code /admin/audit}: who did what to which record, when, from where. What records say is
 * told to the secretariat alone; administrators read their references.
 */
@Named
@RequestScoped
public class AuditPage extends LongListing {

    private static final String DEED = "audit.deed.";

    private static final List<Column> COLUMNS = List.of(
            new Column("deed", "audit.deed"),
            new Column("who", "audit.who", false),
            new Column("organization", "audit.organization", false),
            new Column("record", "audit.record", false),
            new Column("outcome", "audit.outcome"),
            new Column("when", "audit.when"),
            new Column("origin", "audit.origin"));

    /**
     * What can be looked for.
     *
     * @param deed as it is kept
     * @param label in the reader's words
     */
    public record Deed(String deed, String label) {}

    @Inject
    private AuditEntries entries;

    @Inject
    private Accounts accounts;

    @Inject
    private Organizations organizations;

    @Inject
    private Records records;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private final Map<String, String> used = new LinkedHashMap<>();
    private AuditSearch search;
    private List<OrganizationChoice> choices;

    @Override
    public void open() {
        search = new AuditSearch(
                take("who", who -> Optional.of(accounts.named(who))).orElse(null),
                take("organization", this::organization).orElse(null),
                take("deed", this::knownDeed).orElse(null),
                take("record", this::record).orElse(null),
                take("outcome", AuditPage::outcome).orElse(null),
                take("from", AuditPage::day).map(AuditPage::start).orElse(null),
                take("until", AuditPage::day).map(day -> start(day.plusDays(1))).orElse(null),
                take("origin", Optional::of).orElse(null),
                null,
                true);
        super.open();
    }

    private <T> Optional<T> take(String name, Function<String, Optional<T>> read) {
        var given = asked.text(name).map(value -> value.replace("\0", "").strip());
        var value = given.flatMap(read);
        given.ifPresent(text -> used.put(name, text));
        if (given.isPresent() && value.isEmpty()) {
            ignore();
        }
        return value;
    }

    private Optional<Long> organization(String slug) {
        return getOrganizations().stream()
                .filter(row -> row.slug().equals(slug))
                .map(OrganizationChoice::id)
                .findFirst();
    }

    private Optional<String> knownDeed(String deed) {
        return Optional.of(deed).filter(known -> texts.in(reader.getLanguage()).containsKey(DEED + known));
    }

    private Optional<Long> record(String reference) {
        var written = reference.toUpperCase(Locale.ROOT);
        return Arrays.stream(RecordKind.values())
                .filter(kind -> written.startsWith(kind.prefix()))
                .findFirst()
                .flatMap(kind -> records.byReference(kind, written))
                .map(ModeratedRecord::getId);
    }

    private static Optional<AuditEntry.Outcome> outcome(String word) {
        return Arrays.stream(AuditEntry.Outcome.values())
                .filter(outcome -> outcome.name().equals(word))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String getPath() {
        return me.isModerating() ? "/secretariat/audit" : "/admin/audit";
    }

    @Override
    protected String fileName() {
        return "acuerdo-audit";
    }

    @Override
    public Map<String, String> getKept() {
        return used;
    }

    @Override
    public List<Column> getColumns() {
        return COLUMNS;
    }

    private AuditSearch search(Wanted sought) {
        var order = sought.column() == null
                ? null
                : AuditSearch.Order.valueOf(sought.column().toUpperCase(Locale.ROOT));
        return search.by(order, sought.down());
    }

    @Override
    protected long count(Wanted sought) {
        return entries.count(search(sought));
    }

    @Override
    protected List<Row> rows(Wanted sought, int first, int most) {
        return rows(entries.find(search(sought), first, most));
    }

    @Override
    protected List<Long> numbers(Wanted sought) {
        return entries.numbers(search(sought));
    }

    @Override
    protected List<Row> byNumber(List<Long> numbers) {
        return rows(entries.byNumber(numbers));
    }

    private List<Row> rows(List<AuditEntry> found) {
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
        var values = new ArrayList<Object>();
        values.add(label(entry.getDeed()));
        values.add(entry.getAccountId() == null ? reader.say("audit.nobody") : people.get(entry.getAccountId()));
        values.add(
                place != null ? place.label() : entry.getRole() == null ? null : reader.say("role." + entry.getRole()));
        values.add(entry.getRecordId() == null ? null : record(rows.get(entry.getRecordId())));
        values.add(reader.say("audit.outcome." + entry.getOutcome()));
        values.add(entry.getAt());
        values.add(entry.getOrigin() == null ? reader.say("audit.itself") : entry.getOrigin());
        return new Row(null, values);
    }

    private Object record(RecordRow record) {
        if (record == null) {
            return reader.say("audit.gone");
        }
        if (!me.isModerating()) {
            return record.reference();
        }
        var title = record.title() == null || record.title().isEmpty() ? reader.say("work.untitled") : record.title();
        return new Link(
                "/secretariat/review?id=" + record.id(),
                record.reference() == null ? title : title + " (" + record.reference() + ")",
                record.language());
    }

    private String label(String deed) {
        return texts.in(reader.getLanguage()).getOrDefault(DEED + deed, deed);
    }

    /** For which organizations things are done. */
    public List<OrganizationChoice> getOrganizations() {
        if (choices == null) {
            choices = organizations.all(reader.getLanguage());
        }
        return choices;
    }

    /** What can be looked for, as the reader's language sorts it. */
    public List<Deed> getDeeds() {
        return texts.in(reader.getLanguage()).keySet().stream()
                .filter(key -> key.startsWith(DEED))
                .map(key -> key.substring(DEED.length()))
                .map(deed -> new Deed(deed, label(deed)))
                .sorted(Comparator.comparing(Deed::label, Collator.getInstance(reader.getLocale())))
                .toList();
    }

    /** What was asked for; null when nothing was. */
    public String value(String name) {
        return used.get(name);
    }

    @Override
    public boolean isSearching() {
        return !used.isEmpty();
    }
}
