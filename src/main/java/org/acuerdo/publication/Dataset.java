package org.acuerdo.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What everybody can take away: a table of all public records of a kind, or of the organizations. Names of columns and
 * datasets are a promise to those who read them by machine; columns are only added, at the end.
 */
public enum Dataset {
    /** Commitments with how far they are. */
    COMMITMENTS("""
            reference p.reference | title p.title | summary p.summary | language p.language | organization o.slug
            organization_name {maker} | area a.code | type p.type | sectors {sectors} | sdg_targets {sdg} | countries {countries}
            partners {partners} | start_date p.starts_on | end_date p.ends_on | indicator v.content ->> 'indicatorName'
            indicator_unit v.content ->> 'indicatorUnit' | baseline {number baseline} | baseline_year {number baselineYear}
            target {number target} | funding_amount {number fundingAmount} | funding_currency v.content ->> 'fundingCurrency'
            funding_year {number fundingYear} | source_dialogue {dialogue} | reported_status p.status
            reported_percent p.percent | reported_until p.reported_on | assessed_completion p.assessed
            evidence_level p.evidence_level | assessed_as_of p.assessed_on | version r.published_number
            first_published {first} | published {published} | source_name v.content ->> 'sourceName'
            source_address v.content ->> 'sourceAddress' | address {address} | translations {translations}"""),
    /** Dialogues with who took part. */
    DIALOGUES("""
            reference p.reference | title p.title | summary p.summary | language p.language | organization o.slug
            organization_name {maker} | area a.code | start_date p.starts_on | end_date p.ends_on | place p.place
            format v.content ->> 'format' | countries {countries} | hosts {hosts} | participants {participants}
            persons {number participants} | women {number women} | version r.published_number | first_published {first}
            published {published} | source_name v.content ->> 'sourceName' | source_address v.content ->> 'sourceAddress'
            address {address} | translations {translations}"""),
    /** Road-map actions with how far they are. */
    ACTIONS("""
            reference p.reference | title p.title | summary p.summary | language p.language | organization o.slug
            organization_name {maker} | area a.code | lead {lead} | supporting {supporting} | countries {countries}
            commitments {commitments} | start_date p.starts_on | end_date p.ends_on | percent p.percent
            milestones p.milestones | milestones_done p.milestones_done | version r.published_number | first_published {first}
            published {published} | source_name v.content ->> 'sourceName' | source_address v.content ->> 'sourceAddress'
            address {address} | translations {translations}"""),
    /** Progress updates on commitments. */
    UPDATES("""
            reference p.reference | commitment c.reference | commitment_title c.title | language p.language
            organization o.slug | organization_name {maker} | period_start p.starts_on | period_end p.ends_on
            reported_status p.status | reported_percent p.percent | indicator_value {number indicatorValue}
            results v.content ->> 'results' | barriers v.content ->> 'barriers' | next_steps v.content ->> 'nextSteps'
            version r.published_number | first_published {first} | published {published} | address {address} | translations {translations}"""),
    /** Organizations with how many records each made. */
    ORGANIZATIONS("""
            organization o.slug | name_en {name en} | name_es {name es} | name_pt {name pt} | name_fr {name fr}
            acronym_en {acronym en} | kind o.kind | country o.country | website o.website | member_since {since}
            commitments_made {made COMMITMENT} | dialogues_made {made DIALOGUE} | actions_made {made ACTION} | address {address}""");

    private static final String RECORDS = """
             from public_record p join record r on r.id = p.record_id
            join revision v on v.record_id = r.id and v.number = r.published_number
            join organization o on o.id = p.organization_id join reference_row a on a.id = p.area_id
            left join public_record c on c.record_id = p.parent_id
            where p.kind = '%s' and (p.parent_id is null or c.record_id is not null) order by p.record_id""";

    /** A column: its name, and what the database is asked for. */
    record Column(String name, String sql) {}

    private final List<Column> columns;

    Dataset(String columns) {
        this.columns = Arrays.stream(columns.split("\\R|\\|"))
                .map(String::strip)
                .map(column -> column.split(" ", 2))
                .map(parts -> new Column(parts[0], sql(parts[1])))
                .toList();
    }

    private String sql(String text) {
        if (!text.startsWith("{")) {
            return text;
        }
        var words = text.substring(1, text.length() - 1).split(" ");
        return switch (words[0]) {
            case "maker" ->
                "(select t.name from organization_text t where t.organization_id = o.id and t.language = 'en')";
            case "name", "acronym" ->
                "(select t.%s from organization_text t where t.organization_id = o.id and t.language = '%s')"
                        .formatted(words[0], words[1]);
            case "number" -> "cast(v.content ->> '%s' as numeric)".formatted(words[1]);
            case "sectors" -> references("SECTOR");
            case "sdg" -> references("SDG_TARGET");
            case "countries" ->
                "(select string_agg(x.iso2, ';' order by x.iso2) from public_country x"
                        + " where x.record_id = p.record_id)";
            case "partners" -> parts("PARTNER");
            case "hosts" -> parts("HOST");
            case "participants" -> parts("PARTICIPANT");
            case "lead" -> parts("LEAD");
            case "supporting" -> parts("SUPPORT");
            case "dialogue", "commitments" ->
                "(select string_agg(x.reference, ';' order by x.reference) from public_link l"
                        + " join public_record x on x.record_id = l.target_id where l.record_id = p.record_id)";
            case "translations" ->
                "(select string_agg(x.language, ';' order by x.language) from public_text x"
                        + " where x.record_id = p.record_id)";
            case "first" -> "cast(r.first_published_at at time zone 'UTC' as date)";
            case "published" -> "cast(p.published_at at time zone 'UTC' as date)";
            case "since" ->
                "(select min(m.since) from membership m where m.organization_id = o.id and m.until is null)";
            case "made" ->
                "(select count(*) from public_record x where x.organization_id = o.id and x.kind = '%s')"
                        .formatted(words[1]);
            case "address" -> "? || '" + path() + "'" + key();
            default -> throw new IllegalArgumentException(text);
        };
    }

    private String path() {
        return "/en/" + (name().equals("UPDATES") ? "commitments" : getWord()) + "/";
    }

    private String key() {
        return switch (name()) {
            case "UPDATES" -> " || c.reference || '#' || p.reference";
            case "ORGANIZATIONS" -> " || o.slug";
            default -> " || p.reference";
        };
    }

    private static String references(String kind) {
        return "(select string_agg(y.code, ';' order by y.position) from public_reference x join reference_row y"
                + " on y.id = x.reference_id and y.kind = '" + kind + "' where x.record_id = p.record_id)";
    }

    private static String parts(String part) {
        return "(select string_agg(y.slug, ';' order by y.slug) from public_part x join organization y"
                + " on y.id = x.organization_id where x.part = '" + part + "' and x.record_id = p.record_id)";
    }

    /** The statement that reads it; its one parameter is the address of the portal. */
    String sql() {
        var list = String.join(", ", columns.stream().map(Column::sql).toList());
        var from = this == ORGANIZATIONS
                ? " from organization o where o.merged_into is null order by o.id"
                : RECORDS.formatted(name().substring(0, name().length() - 1));
        return "select " + list + from;
    }

    /** The names of its columns, in order. */
    public List<String> getColumns() {
        return columns.stream().map(Column::name).toList();
    }

    /** How it stands in addresses. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this word. */
    static Optional<Dataset> of(String word) {
        return Arrays.stream(values()).filter(set -> set.getWord().equals(word)).findFirst();
    }
}
