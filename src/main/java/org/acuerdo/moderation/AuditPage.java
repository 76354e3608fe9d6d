package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.account.Accounts;
import org.acuerdo.audit.AuditEntries;
import org.acuerdo.audit.AuditEntry;
import org.acuerdo.audit.AuditSearch;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Texts;

/**
 * {@code /secretariat/audit}: who did what to which record, when, from where. What is looked for stands in the address; a
 * value that makes no sense is left out, and the page says so.
 */
@Named
@RequestScoped
public class AuditPage {

    private static final String DEED = "audit.deed.";

    private static final int LENGTH = 50;

    /**
     * What can be looked for.
     *
     * @param deed as it is kept
     * @param label in the reader's words
     */
    public record Deed(String deed, String label) {}

    /** One line. */
    public record Line(AuditEntry entry, String deed, String person, String organization, RecordRow record) {}

    @Inject
    private AuditEntries entries;

    @Inject
    private Accounts accounts;

    @Inject
    private Records records;

    @Inject
    private org.acuerdo.organization.Organizations organizations;

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private final Map<String, String> used = new LinkedHashMap<>();
    private boolean ignoring;
    private List<Line> lines;
    private Long next;

    @PostConstruct
    void load() {
        var search = new AuditSearch(
                take("who", who -> Optional.of(accounts.named(who))).orElse(null),
                take("deed", this::knownDeed).orElse(null),
                take("record", this::record).orElse(null),
                take("outcome", AuditPage::outcome).orElse(null),
                take("from", AuditPage::day).map(AuditPage::start).orElse(null),
                take("until", AuditPage::day).map(day -> start(day.plusDays(1))).orElse(null),
                take("origin", Optional::of).orElse(null),
                asked.text("before")
                        .filter(number -> number.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null));
        var found = entries.find(search, LENGTH + 1);
        next = found.size() > LENGTH ? found.get(LENGTH - 1).getId() : null;
        lines = lines(found.subList(0, Math.min(LENGTH, found.size())));
    }

    private List<Line> lines(List<AuditEntry> found) {
        var people = accounts.names(numbers(found, AuditEntry::getAccountId));
        var places = organizations.byId(numbers(found, AuditEntry::getOrganizationId), reader.getLanguage());
        var rows = records.byId(numbers(found, AuditEntry::getRecordId), reader.getLanguage());
        var all = new ArrayList<Line>();
        for (var entry : found) {
            var place = entry.getOrganizationId() == null ? null : places.get(entry.getOrganizationId());
            all.add(new Line(
                    entry,
                    label(entry.getDeed()),
                    entry.getAccountId() == null ? null : people.get(entry.getAccountId()),
                    place == null ? null : place.label(),
                    entry.getRecordId() == null ? null : rows.get(entry.getRecordId())));
        }
        return all;
    }

    private static Collection<Long> numbers(List<AuditEntry> found, Function<AuditEntry, Long> number) {
        return found.stream().map(number).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private <T> Optional<T> take(String name, Function<String, Optional<T>> read) {
        var given = asked.text(name).map(value -> value.replace("\0", "").strip());
        var value = given.flatMap(read);
        given.ifPresent(text -> used.put(name, text));
        ignoring |= given.isPresent() && value.isEmpty();
        return value;
    }

    private Optional<String> knownDeed(String deed) {
        return Optional.of(deed).filter(known -> texts.in(reader.getLanguage()).containsKey(DEED + known));
    }

    private Optional<Long> record(String reference) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> reference.toUpperCase(java.util.Locale.ROOT).startsWith(kind.prefix()))
                .findFirst()
                .flatMap(kind -> records.byReference(kind, reference.toUpperCase(java.util.Locale.ROOT)))
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

    private String label(String deed) {
        return texts.in(reader.getLanguage()).getOrDefault(DEED + deed, deed);
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

    /** Whether anything is looked for in particular. */
    public boolean isSearching() {
        return !used.isEmpty();
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return ignoring;
    }

    /** The entries found, the newest first. */
    public List<Line> getLines() {
        return lines;
    }

    /** The address of the older ones; null when there are none. */
    public String getOlder() {
        if (next == null) {
            return null;
        }
        var query = new StringBuilder("?");
        used.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return query + "before=" + next;
    }
}
