package org.acuerdo.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/** A State. Its names come from the CLDR data of the JDK; the row says where it stands on the tile map. */
@Entity
public class Country {

    /** The last column and row of the map. */
    public static final int LAST_TILE = 30;

    @Id
    @Column(columnDefinition = "char(2)")
    private String iso2;

    @Column(name = "tile_column")
    private int column;

    @Column(name = "tile_row")
    private int row;

    private boolean retired;

    private int edition;

    /** For JPA. */
    protected Country() {}

    /**
     * A State on the map.
     *
     * @param iso2 its ISO 3166-1 alpha-2 code, in capitals
     * @param column from the west, starting at 0
     * @param row from the north, starting at 0
     */
    public Country(String iso2, int column, int row) {
        if (!isCode(iso2)) {
            throw new Refusal("countryCode");
        }
        check(column, row);
        this.iso2 = iso2;
        this.column = column;
        this.row = row;
    }

    private static void check(int column, int row) {
        if (column < 0 || column > LAST_TILE || row < 0 || row > LAST_TILE) {
            throw new Refusal("tileOutside", LAST_TILE);
        }
    }

    /** Whether ISO 3166-1 knows it. */
    public static boolean isCode(String iso2) {
        return iso2 != null
                && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(iso2);
    }

    /**
     * From now on it stands there on the map.
     *
     * @throws Refusal when that is outside of it
     */
    public void move(int toColumn, int toRow) {
        check(toColumn, toRow);
        column = toColumn;
        row = toRow;
        edition++;
    }

    /** It is no longer offered, or again; where it was chosen it is shown all the same. */
    public void retire(boolean now) {
        retired = now;
        edition++;
    }

    /** Its ISO 3166-1 alpha-2 code. */
    public String getIso2() {
        return iso2;
    }

    /** Its column on the tile map, from the west. */
    public int getColumn() {
        return column;
    }

    /** Its row on the tile map, from the north. */
    public int getRow() {
        return row;
    }

    /** No longer offered, but still shown where it was chosen. */
    public boolean isRetired() {
        return retired;
    }

    /** How often it was changed, so that of two people at once the second is told. */
    public int getEdition() {
        return edition;
    }

    /** What a country is called in a language. */
    public static String name(String iso2, Language language) {
        return Locale.of("", iso2).getDisplayCountry(language.getLocale());
    }
}
