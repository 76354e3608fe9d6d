package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;

/** What the public lists of one kind share: filters in the address, the lines, and the pages of them. */
public abstract class ListPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicRecords records;

    @Inject
    private References references;

    @Inject
    private Organizations organizations;

    @Inject
    private Reader reader;

    private Query query;
    private Pages pages;
    private List<PublicRow> rows;
    private List<Choice> areas;
    private List<OrganizationChoice> makers;
    private List<Country> countries;

    /** Reads the filters and what they leave. */
    public void open() {
        areas = references.offered(ReferenceKind.AREA, reader.getLanguage());
        makers = organizations.all(reader.getLanguage());
        countries = references.countries(reader.getLanguage());
        query = new Query(request);
        var filter = filter(query);
        var page = query.page();
        pages = new Pages(page, records.count(filter, reader.getLanguage()));
        rows = pages.pastEnd() ? List.of() : records.list(filter.page(page), reader.getLanguage());
    }

    /** The filters of this list. */
    protected abstract Filter filter(Query from);

    /** The filters that every list has. */
    protected Filter common(RecordKind kind, Query from) {
        var filter = new Filter(kind);
        from.text("q").ifPresent(words -> filter.words(words, reader.getLanguage()));
        from.known(
                        "area",
                        code -> areas.stream()
                                .filter(row -> row.code().equals(code))
                                .findFirst())
                .ifPresent(area -> filter.area(area.code()));
        from.known(
                        "organization",
                        slug -> makers.stream()
                                .filter(row -> row.slug().equals(slug))
                                .findFirst())
                .ifPresent(organization -> filter.organization(organization.id()));
        from.known(
                        "country",
                        code -> countries.stream()
                                .filter(row -> row.getIso2().equals(code))
                                .findFirst())
                .ifPresent(country -> filter.country(country.getIso2()));
        from.number("year", 1900, 2200).ifPresent(filter::year);
        return filter;
    }

    /** The value of a filter in use; null when it is not. */
    public String value(String name) {
        return query.value(name);
    }

    /** Whether any filter is in use; the order is none. */
    public boolean isFiltered() {
        return query.used().stream().anyMatch(name -> !"sort".equals(name));
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return query.hasIgnored();
    }

    /** The query of another page of the same list. */
    public String page(int number) {
        return query.page(number);
    }

    /** Which page is shown. */
    public Pages getPages() {
        return pages;
    }

    /** The lines of this page. */
    public List<PublicRow> getRows() {
        return rows;
    }

    /** What the filter for areas offers. */
    public List<Choice> getAreas() {
        return areas;
    }

    /** What the filter for organizations offers. */
    public List<OrganizationChoice> getOrganizations() {
        return makers;
    }

    /** What the filter for countries offers. */
    public List<Country> getCountries() {
        return countries;
    }
}
