package org.acuerdo.publication;

/** What commitments can be chosen by; several values of one are alternatives, those of different ones all hold. */
public enum Facet {
    /** The engagement area. */
    AREA,
    /** Who made it or has a part in it. */
    ORGANIZATION,
    /** The country that it is for. */
    COUNTRY,
    /** The sectors that it joins. */
    SECTOR,
    /** What sort of promise it is. */
    TYPE,
    /** How far its maker reports it. */
    STATUS,
    /** How far the secretariat found it. */
    ASSESSED,
    /** The year it began. */
    YEAR;

    /** How it stands in addresses. */
    public String getWord() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
