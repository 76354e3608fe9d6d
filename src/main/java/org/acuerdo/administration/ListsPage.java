package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.ReferenceRow;
import org.acuerdo.reference.References;

/** {@code /admin/lists?of=areas}: the lists that records choose from. */
@Named
@RequestScoped
public class ListsPage extends ShortListing {

    private static final List<Column> ROWS = List.of(
            new Column("name", "lists.name"),
            new Column("code", "lists.code"),
            new Column("position", "lists.position"),
            new Column("uses", "lists.uses"),
            new Column("state", "lists.state"));

    private static final List<Column> COUNTRIES = List.of(
            new Column("name", "lists.name"),
            new Column("code", "lists.iso2"),
            new Column("column", "lists.column"),
            new Column("row", "lists.row"),
            new Column("uses", "lists.uses"),
            new Column("state", "lists.state"));

    @Inject
    private References references;

    @Inject
    private Uses uses;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    /** Which list is shown. */
    public ReferenceList getList() {
        return asked.text("of")
                .map(word -> ReferenceList.of(word).orElseThrow(NotFound::new))
                .orElse(ReferenceList.AREAS);
    }

    /** All lists, in their order. */
    public List<ReferenceList> getLists() {
        return Arrays.asList(ReferenceList.values());
    }

    /** Where a new row is added. */
    public String getAdding() {
        return getList() == ReferenceList.COUNTRIES
                ? "/admin/country"
                : "/admin/list-row?of=" + getList().getWord();
    }

    @Override
    public String getPath() {
        return "/admin/lists";
    }

    @Override
    public Map<String, String> getKept() {
        return Map.of("of", getList().getWord());
    }

    @Override
    protected String fileName() {
        return "acuerdo-" + getList().getWord();
    }

    @Override
    public List<Column> getColumns() {
        return getList() == ReferenceList.COUNTRIES ? COUNTRIES : ROWS;
    }

    @Override
    protected List<Row> all() {
        if (getList() == ReferenceList.COUNTRIES) {
            var used = uses.ofCountries();
            return references.allCountries().stream()
                    .map(country -> row(country, used.getOrDefault(country.getIso2(), 0L)))
                    .toList();
        }
        var used = uses.ofRows();
        return references.all(getList().getKind()).stream()
                .map(row -> row(row, used.getOrDefault(row.getId().toString(), 0L)))
                .toList();
    }

    private Row row(ReferenceRow row, Long used) {
        return new Row(
                "/admin/list-row?of=" + getList().getWord() + "&id=" + row.getId(),
                List.of(
                        row.getText(reader.getLanguage()).getName(),
                        row.getCode(),
                        row.getPosition(),
                        used,
                        state(row.isRetired())));
    }

    private Row row(Country country, Long used) {
        return new Row(
                "/admin/country?iso2=" + country.getIso2(),
                List.of(
                        Country.name(country.getIso2(), reader.getLanguage()),
                        country.getIso2(),
                        country.getColumn(),
                        country.getRow(),
                        used,
                        state(country.isRetired())));
    }

    private String state(boolean retired) {
        return reader.say(retired ? "lists.retired" : "lists.offered");
    }
}
