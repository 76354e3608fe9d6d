package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.PublicationState;

/** {@code /secretariat/}: what the secretariat should look at, and all records, the last changed first. */
@Named
@RequestScoped
public class SecretariatPage {

    /** So many stand on a page. */
    static final int PAGE = 50;

    /** Nobody types a longer search. */
    private static final int LONGEST = 200;

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
    private RecordSearch search;
    private boolean ignoring;
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
        search = new RecordSearch(
                asked.text("q")
                        .map(text -> text.strip()
                                .substring(0, Math.min(LONGEST, text.strip().length())))
                        .orElse(null),
                constant("kind", RecordKind.values()),
                constant("state", PublicationState.values()),
                organization == null ? null : organization.id());
        var read = records.page(search, after, PAGE + 1, reader.getLanguage());
        rows = read.subList(0, Math.min(PAGE, read.size()));
        if (read.size() > PAGE) {
            var last = rows.get(PAGE - 1);
            next = address(new RecordPlace(last.changedAt(), last.id()).word());
        }
        unownedRows = unowned.byOrganization(reader.getLanguage());
    }

    /** A constant by its name; one that does not exist is left out, and the page says so. */
    private <E extends Enum<E>> E constant(String name, E[] constants) {
        var given = asked.text(name);
        var known = given.flatMap(text -> Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst());
        ignoring |= given.isPresent() && known.isEmpty();
        return known.orElse(null);
    }

    private String address(String place) {
        var address = new StringBuilder("/secretariat/?");
        append(address, "q", search.words());
        append(address, "kind", search.kind());
        append(address, "state", search.state());
        append(address, "organization", search.organizationId());
        append(address, "after", place);
        return address.append("#all").toString();
    }

    private static void append(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(address.charAt(address.length() - 1) == '?' ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** What is looked for. */
    public RecordSearch getSearch() {
        return search;
    }

    /** Whether anything is looked for in particular. */
    public boolean isSearching() {
        return !search.equals(RecordSearch.of(null));
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return ignoring;
    }

    /** The first page of the same search. */
    public String getFirst() {
        return address(null);
    }

    /** The kinds of record there are. */
    public List<RecordKind> getKinds() {
        return List.of(RecordKind.values());
    }

    /** The states that a record can be in. */
    public List<PublicationState> getStates() {
        return List.of(PublicationState.values());
    }

    /** All organizations by name. */
    public List<OrganizationChoice> getOrganizations() {
        return organizations.all(reader.getLanguage());
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
