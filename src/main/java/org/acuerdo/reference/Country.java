package org.acuerdo.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import org.acuerdo.platform.Language;

/** A State. Its names come from the CLDR data of the JDK; the row says where it stands on the tile map. */
@Entity
public class Country {

    @Id
    @Column(columnDefinition = "char(2)")
    private String iso2;

    @Column(name = "tile_column")
    private int column;

    @Column(name = "tile_row")
    private int row;

    private boolean retired;

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
        this.iso2 = iso2;
        this.column = column;
        this.row = row;
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

    /** What a country is called in a language. */
    public static String name(String iso2, Language language) {
        return Locale.of("", iso2).getDisplayCountry(language.getLocale());
    }
}
