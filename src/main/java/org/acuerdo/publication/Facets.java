package org.acuerdo.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.acuerdo.platform.DataSource;

/**
 * What commitments can be chosen by, kept in memory in step with the public version: when it has moved, only what changed
 * since is read, in one statement.
 */
@ApplicationScoped
public class Facets {

    /** What changed since a version, as it is now; a record that is public no longer has no kind. One row at least. */
    private static final String CHANGED = """
        with c as materialized (select record_id from public_change where number > ?)
        select v.number, c.record_id, p.kind, p.starts_on - date '1970-01-01' as starts_on,
          p.ends_on - date '1970-01-01' as ends_on, p.percent, p.area_id::text as area,
          concat_ws(',', p.organization_id::text, o.list) as organization, n.list as country, s.list as sector,
          p.type, p.status, p.assessed, extract(year from p.starts_on)::int::text as year
        from public_version v left join c on true
        left join public_record p on p.record_id = c.record_id and p.kind = 'COMMITMENT'
        left join (select x.record_id, string_agg(x.organization_id::text, ',') as list
          from c join public_part x on x.record_id = c.record_id group by x.record_id) o on o.record_id = p.record_id
        left join (select x.record_id, string_agg(x.iso2, ',') as list
          from c join public_country x on x.record_id = c.record_id group by x.record_id) n on n.record_id = p.record_id
        left join (select x.record_id, string_agg(x.reference_id::text, ',') as list
          from c join public_reference x on x.record_id = c.record_id group by x.record_id) s on s.record_id = p.record_id
        order by c.record_id\
        """;

    @Resource(lookup = DataSource.NAME)
    private javax.sql.DataSource source;

    @Inject
    private PublicVersion version;

    private volatile FacetIndex last = FacetIndex.EMPTY;

    /** The index of what is public now. */
    FacetIndex now() {
        var now = Long.parseLong(version.number());
        var index = last;
        return index.version() >= now ? index : read(now);
    }

    private synchronized FacetIndex read(long now) {
        if (last.version() < now) {
            try (var connection = source.getConnection();
                    var statement = connection.prepareStatement(CHANGED)) {
                statement.setLong(1, last.version());
                try (var rows = statement.executeQuery()) {
                    last = changed(rows);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return last;
    }

    private FacetIndex changed(ResultSet rows) throws SQLException {
        var change = new FacetChange(last);
        var reached = last.version();
        while (rows.next()) {
            reached = rows.getLong("number");
            var number = rows.getLong("record_id");
            if (!rows.wasNull()) {
                change.touch(number);
                if (rows.getString("kind") != null) {
                    show(change, number, rows);
                }
            }
        }
        return change.index(reached);
    }

    private static void show(FacetChange change, long number, ResultSet row) throws SQLException {
        change.show(
                number,
                row.getInt("starts_on"),
                row.getObject("ends_on", Integer.class),
                row.getObject("percent", Integer.class));
        for (var facet : Facet.values()) {
            var values = row.getString(facet.getWord());
            if (values != null) {
                change.has(number, facet, values.split(","));
            }
        }
    }
}
