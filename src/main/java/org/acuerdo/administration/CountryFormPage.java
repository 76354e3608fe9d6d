package org.acuerdo.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;

/** {@code /admin/country?iso2=BB}: one country, or a new one. */
@Named
@RequestScoped
public class CountryFormPage {

    @Inject
    private References references;

    @Inject
    private ListKeeping keeping;

    @Inject
    private Uses uses;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Country country;
    private String code;
    private Integer column;
    private Integer row;
    private String refusal;
    private boolean overtaken;

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

    /** Makes sure that the page can be shown at all, before any of it is written. */
    public void open() {
        isOvertaken();
    }

    /** Keeps it. */
    public void save() {
        var iso2 = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (country == null && !Country.isCode(iso2)) {
            problems.tell("code", "problem.countryCode", List.of());
        }
        check("column", column);
        check("row", row);
        if (problems.isAny()) {
            onward.stay(422);
            return;
        }
        attempt(
                () -> {
                    if (country == null) {
                        keeping.addCountry(iso2, column, row);
                    } else {
                        keeping.moveCountry(code, editionRead(), column, row);
                    }
                },
                "listRowSaved");
    }

    private void check(String field, Integer place) {
        if (place == null || place < 0 || place > Country.LAST_TILE) {
            problems.tell(field, "problem.tile", List.of(Country.LAST_TILE));
        }
    }

    /** No longer offers it. */
    public void retire() {
        attempt(() -> keeping.retireCountry(code, true), "listRowRetired");
    }

    /** Offers it again. */
    public void bringBack() {
        attempt(() -> keeping.retireCountry(code, false), "listRowBack");
    }

    /** Deletes it. */
    public void remove() {
        attempt(() -> keeping.removeCountry(code), "listRowDeleted");
    }

    private void attempt(Runnable work, String said) {
        try {
            work.run();
            onward.to("/admin/lists?of=countries&said=" + said);
        } catch (Overtaken e) {
            overtaken = true;
            onward.stay(e.status());
        } catch (Refusal e) {
            refusal = reader.fill(e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    private int editionRead() {
        return asked.number("edition").map(Long::intValue).orElse(-1);
    }

    /** The state of the row for the form to hand back: what was read or, once the person was told, what is there now. */
    public int getEdition() {
        return country == null ? 0 : problems.isAny() && !overtaken ? editionRead() : country.getEdition();
    }

    /** The country as it is kept; null for a new one. */
    public Country getCountry() {
        return country;
    }

    /** How many records, postings and organizations have it. */
    public long getUsed() {
        return uses.ofCountries().getOrDefault(country.getIso2(), 0L);
    }

    /** Why it was not kept; null when nothing is amiss. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether somebody else has changed it since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
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
