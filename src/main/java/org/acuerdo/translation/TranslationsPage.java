package org.acuerdo.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Reader;

/** {@code /workspace/translations}: what is public, and how it stands in each language; the filters stand in the address. */
@Named
@RequestScoped
public class TranslationsPage {

    static final int PAGE = 30;

    @Inject
    private Translations translations;

    @Inject
    private Organizations organizations;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private TranslationFilter filter;
    private int page;
    private long total;
    private List<List<TranslationLine>> rows;
    private Map<TranslationStatus, Long> counts;
    private Map<Long, OrganizationChoice> names;
    private Long waiting;

    /** Reads the filters and what they leave. */
    public void open() {
        filter = new TranslationFilter(
                asked.text("reference").map(TranslationsPage::reference).orElse(null),
                word("kind", RecordKind.values()),
                number("area"),
                me.isModerating() ? number("organization") : me.actor().organizationId(),
                asked.text("to").flatMap(Language::of).map(Language::getCode).orElse(null),
                word("status", TranslationStatus.values()));
        page = asked.text("page")
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        counts = translations.counts(filter);
        total = translations.count(filter);
        rows = List.copyOf(translations.page(filter, (page - 1) * PAGE, PAGE).values());
        names = organizations.byId(
                rows.stream()
                        .map(lines -> lines.get(0).getOrganizationId())
                        .distinct()
                        .toList(),
                reader.getLanguage());
    }

    /** As it is kept; what nobody could mean finds nothing. */
    private static String reference(String typed) {
        return typed.replace("\0", "").strip().toUpperCase(Locale.ROOT);
    }

    private <E extends Enum<E>> E word(String name, E[] values) {
        var given = asked.text(name);
        return Arrays.stream(values)
                .filter(value -> given.filter(inAddress(value)::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** A filter that makes no sense filters nothing. */
    private Long number(String name) {
        return asked.text(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    /** How a constant stands in the address. */
    public String inAddress(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same list with another status, from its first page. */
    public String with(TranslationStatus status) {
        return address(status, 1);
    }

    /** The same list on another page. */
    public String page(int number) {
        return address(filter.status(), number);
    }

    private String address(TranslationStatus status, int number) {
        var query = new StringBuilder("/workspace/translations?");
        Optional.ofNullable(status)
                .ifPresent(value ->
                        query.append("status=").append(inAddress(value)).append('&'));
        Optional.ofNullable(filter.reference())
                .ifPresent(value -> query.append("reference=")
                        .append(reader.inAddress(value))
                        .append('&'));
        Optional.ofNullable(filter.kind())
                .ifPresent(
                        value -> query.append("kind=").append(inAddress(value)).append('&'));
        Optional.ofNullable(filter.language())
                .ifPresent(value -> query.append("to=").append(value).append('&'));
        Optional.ofNullable(filter.areaId())
                .ifPresent(value -> query.append("area=").append(value).append('&'));
        if (me.isModerating()) {
            Optional.ofNullable(filter.organizationId())
                    .ifPresent(
                            value -> query.append("organization=").append(value).append('&'));
        }
        return (number > 1 ? query.append("page=").append(number) : query.deleteCharAt(query.length() - 1)).toString();
    }

    /** How many wait for the secretariat, for its overview. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = translations.waiting();
        }
        return waiting;
    }

    /** The records, each with how it stands in the languages other than its own. */
    public List<List<TranslationLine>> getRows() {
        return rows;
    }

    /** How a record stands in a language; null in its own. */
    public TranslationLine in(List<TranslationLine> row, Language language) {
        return row.stream()
                .filter(line -> line.getLanguage().equals(language.getCode()))
                .findFirst()
                .orElse(null);
    }

    /** Whose the record is. */
    public OrganizationChoice owner(TranslationLine line) {
        return names.get(line.getOrganizationId());
    }

    /** How many there are of a status, whatever status is chosen. */
    public long count(TranslationStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** The filters in use. */
    public TranslationFilter getFilter() {
        return filter;
    }

    /** Whether any is in use that the person has chosen. */
    public boolean isFiltered() {
        return !address(filter.status(), 1).equals("/workspace/translations");
    }

    /** How many records the filters leave. */
    public long getTotal() {
        return total;
    }

    /** The number of the page before; nought when there is none. */
    public int getPrevious() {
        return page - 1;
    }

    /** The number of the page after; nought when there is none. */
    public int getNext() {
        return (long) page * PAGE < total ? page + 1 : 0;
    }

    /** The kinds of records, for the filter. */
    public List<RecordKind> getKinds() {
        return List.of(RecordKind.values());
    }

    /** How a translation can stand, for the filter. */
    public List<TranslationStatus> getStatuses() {
        return List.of(TranslationStatus.values());
    }
}
