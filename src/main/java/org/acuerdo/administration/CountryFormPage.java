package org.acuerdo.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;

/** {@code /admin/country?iso2=BB}: one country, or a new one. */
@Named
@RequestScoped
public class CountryFormPage extends EditionForm {

    @Inject
    private References references;

    @Inject
    private ListKeeping keeping;

    @Inject
    private Uses uses;

    @Inject
    private Asked asked;

    private Country country;
    private String code;
    private Integer column;
    private Integer row;

    @PostConstruct
    void load() {
        country = asked.text("iso2")
                .map(iso2 -> references.country(iso2).orElseThrow(NotFound::new))
                .orElse(null);
        if (country != null) {
            code = country.getIso2();
            column = country.getColumn();
            row = country.getRow();
        }
    }

    /** Keeps it. */
    public void save() {
        var iso2 = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (country == null && !Country.isCode(iso2)) {
            tell("code", "problem.countryCode");
        }
        check("column", column);
        check("row", row);
        attempt(
                () -> {
                    if (country == null) {
                        keeping.addCountry(iso2, column, row);
                    } else {
                        keeping.moveCountry(code, editionRead(), column, row);
                    }
                },
                list("listRowSaved"));
    }

    private void check(String field, Integer place) {
        if (place == null || place < 0 || place > Country.LAST_TILE) {
            tell(field, "problem.tile", Country.LAST_TILE);
        }
    }

    /** No longer offers it. */
    public void retire() {
        attempt(() -> keeping.retireCountry(code, true), list("listRowRetired"));
    }

    /** Offers it again. */
    public void bringBack() {
        attempt(() -> keeping.retireCountry(code, false), list("listRowBack"));
    }

    /** Deletes it. */
    public void remove() {
        attempt(() -> keeping.removeCountry(code), list("listRowDeleted"));
    }

    private static String list(String said) {
        return "/admin/lists?of=countries&said=" + said;
    }

    @Override
    protected int editionKept() {
        return country == null ? 0 : country.getEdition();
    }

    @Override
    protected String key(String field) {
        return "lists." + ("code".equals(field) ? "iso2" : field);
    }

    /** The country as it is kept; null for a new one. */
    public Country getCountry() {
        return country;
    }

    /** How many records, postings and organizations have it. */
    public long getUsed() {
        return uses.ofCountries().getOrDefault(country.getIso2(), 0L);
    }

    /** Its ISO 3166-1 alpha-2 code. */
    public String getCode() {
        return code;
    }

    /** See the getter. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Its column on the map, from the west. */
    public Integer getColumn() {
        return column;
    }

    /** See the getter. */
    public void setColumn(Integer column) {
        this.column = column;
    }

    /** Its row on the map, from the north. */
    public Integer getRow() {
        return row;
    }

    /** See the getter. */
    public void setRow(Integer row) {
        this.row = row;
    }
}
