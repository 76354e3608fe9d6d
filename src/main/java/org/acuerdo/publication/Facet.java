package org.acuerdo.publication;

/** What commitments can be chosen by; several values of one are alternatives, those of different ones all hold. */
public enum Facet {
    /** The engagement area. */
    AREA("p.area_id = any(cast(%s as bigint[]))", "m.area_id", ""),
    /** Who made it or has a part in it. */
    ORGANIZATION(
            "(p.organization_id = any(cast(%1$s as bigint[])) or exists (select from public_part x"
                    + " where x.record_id = p.record_id and x.organization_id = any(cast(%1$s as bigint[]))))",
            "x.organization_id",
            "join lateral (select m.organization_id union select q.organization_id from public_part q"
                    + " where q.record_id = m.record_id) x on true"),
    /** The country that it is for. */
    COUNTRY(
            "exists (select from public_country x where x.record_id = p.record_id"
                    + " and x.iso2 = any(cast(%s as char(2)[])))",
            "x.iso2", "join public_country x on x.record_id = m.record_id"),
    /** The sectors that it joins. */
    SECTOR(
            "exists (select from public_reference x where x.record_id = p.record_id"
                    + " and x.reference_id = any(cast(%s as bigint[])))",
            "x.reference_id", "join public_reference x on x.record_id = m.record_id"),
    /** What sort of promise it is. */
    TYPE("p.type = any(%s)", "m.type", ""),
    /** How far its maker reports it. */
    STATUS("p.status = any(%s)", "m.status", ""),
    /** How far the secretariat found it. */
    ASSESSED("p.assessed = any(%s)", "m.assessed", ""),
    /** The year it began. */
    YEAR("cast(extract(year from p.starts_on) as int) = any(cast(%s as int[]))", "m.year", "");

    private final String condition;
    private final String value;
    private final String join;

    Facet(String condition, String value, String join) {
        this.condition = condition;
        this.value = value;
        this.join = join;
    }

    /** That a record {@code p} has one of the values, which stand in the parameter joined by commas. */
    String condition(String parameter) {
        return condition.formatted("string_to_array(" + parameter + ", ',')");
    }

    /** How many records of {@code m} have each value: of those that all other choices leave, and of those that all do. */
    String counts() {
        return "select '%s', cast(%s as text), count(*), count(*) filter (where m.miss = 0) from m %s where m.miss & ~%d = 0 group by 2"
                .formatted(name(), value, join, bit());
    }

    /** What stands in {@code miss} for a record that this facet leaves out. */
    int bit() {
        return 1 << ordinal();
    }

    /** How it stands in addresses. */
    public String getWord() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
