package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.PublicationState;

/** Reads the queue. Each method is one statement, however many records wait. */
@ApplicationScoped
public class QueueRows {

    /** What went to a validating authority first has waited for the secretariat since that one agreed. */
    static final String CAME = "coalesce(v.validated_at, v.submitted_at)";

    /** An update has no area of its own: it is in that of the commitment that it reports on. */
    private static final String AREA = "cast(coalesce(v.content->>'area', pv.content->>'area') as bigint)";

    private static final String COLUMNS = """
        select r.id, r.kind, r.reference, v.title, v.language, v.state, v.id || '.' || v.version, v.number,
          r.organization_id, n.name, t.name, r.published_number is not null, %s, cast(v.content as text),
          cast(b.content as text), v.amendment_reason, c.account_id, a.name, %s
        """.formatted(micros(CAME), micros("c.taken_at"));

    private static final String NEWEST = """
        from record r
          join revision v on v.record_id = r.id and v.number = r.latest_number
          join organization_text n on n.organization_id = r.organization_id and n.language = ?1
          left join record p on p.id = r.parent_id
          left join revision pv on pv.record_id = p.id and pv.number = p.published_number
          left join revision b on b.record_id = r.id and b.number = coalesce(r.published_number, r.latest_number - 1)
          left join review_claim c on c.record_id = r.id
          left join account a on a.id = c.account_id
          left join reference_text t on t.reference_id = %s and t.language = ?2
        """.formatted(AREA);

    private static final String WAITING = NEWEST + "where v.state = 'SUBMITTED' and r.withdrawn_at is null";

    @PersistenceContext
    private EntityManager entities;

    /** A statement in the making, with its arguments by their places. */
    private static final class Statement {
        private final StringBuilder sql;
        private final List<Object> arguments = new ArrayList<>();

        Statement(String sql, Language language) {
            this.sql = new StringBuilder(sql);
            arguments.add(language.getCode());
            arguments.add(language.getCode());
        }

        Statement add(String more, Object... values) {
            for (var value : values) {
                arguments.add(value);
                more = more.replaceFirst("\\?(?!\\d)", "?" + arguments.size());
            }
            sql.append(' ').append(more);
            return this;
        }

        Statement where(QueueFilter filter) {
            if (filter.kind() != null) {
                add("and r.kind = ?", filter.kind().name());
            }
            if (filter.organizationId() != null) {
                add("and r.organization_id = ?", filter.organizationId());
            }
            if (filter.areaId() != null) {
                add("and " + AREA + " = ?", filter.areaId());
            }
            if (filter.from() != null) {
                add("and " + CAME + " >= ?", filter.from());
            }
            if (filter.before() != null) {
                add("and " + CAME + " < ?", filter.before());
            }
            if (filter.holder() != null && filter.holder().accountId() == null) {
                add("and c.record_id is null");
            } else if (filter.holder() != null) {
                add("and c.account_id = ?", filter.holder().accountId());
            }
            return this;
        }
    }

    /**
     * What waits, the longest waiting first.
     *
     * @param after the last line of the page before; null for the first page
     * @param most no more than so many
     */
    public List<QueueRow> waiting(QueueFilter filter, QueueFilter.Place after, int most, Language language) {
        var statement = new Statement(COLUMNS + WAITING, language).where(filter);
        if (after != null) {
            statement.add("and (" + CAME + ", r.id) > (?, ?)", after.came(), after.recordId());
        }
        return rows(query(statement.add("order by " + CAME + ", r.id")).setMaxResults(most));
    }

    /** How many wait. */
    public int count(QueueFilter filter, Language language) {
        var statement = new Statement("select count(*) " + WAITING, language).where(filter);
        return whole(query(statement).getSingleResult());
    }

    /** The whole queue in numbers, measured against what is promised. */
    public QueueFigures figures(Target target, LocalDate today, Long reader, Language language) {
        var statement = new Statement("select count(*)", language)
                .add(", count(*) filter (where " + CAME + " < ?)", target.lateBefore(today))
                .add(
                        ", count(*) filter (where " + CAME + " >= ? and " + CAME + " < ?)",
                        target.lateBefore(today),
                        target.soonBefore(today))
                .add(", count(*) filter (where c.account_id = ?)", reader)
                .add(", count(*) filter (where c.record_id is null) " + WAITING);
        var row = (Object[]) query(statement).getSingleResult();
        return new QueueFigures(whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3]), whole(row[4]));
    }

    /** The organizations from which something waits, by name. */
    public List<OrganizationChoice> organizations(Language language) {
        List<?> rows = query(new Statement("select distinct r.organization_id, n.name, n.acronym " + WAITING, language)
                        .add("order by n.name, r.organization_id"))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OrganizationChoice(number(row[0]), null, null, null, (String) row[1], (String) row[2]))
                .toList();
    }

    /** Those with these numbers as they stand now, waiting or not, in the order of the queue. */
    public List<QueueRow> byId(Collection<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        return rows(query(new Statement(COLUMNS + NEWEST, language)
                .add("where r.id in (" + places + ")", ids.toArray())
                .add("order by " + CAME + ", r.id")));
    }

    private Query query(Statement statement) {
        var query = entities.createNativeQuery(statement.sql.toString());
        for (var i = 0; i < statement.arguments.size(); i++) {
            query.setParameter(i + 1, statement.arguments.get(i));
        }
        return query;
    }

    private static List<QueueRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static QueueRow row(Object[] row) {
        return new QueueRow(
                number(row[0]),
                RecordKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                PublicationState.valueOf((String) row[5]),
                (String) row[6],
                whole(row[7]),
                number(row[8]),
                (String) row[9],
                (String) row[10],
                (Boolean) row[11],
                moment(row[12]),
                (String) row[13],
                (String) row[14],
                (String) row[15],
                number(row[16]),
                (String) row[17],
                moment(row[18]));
    }

    /** A moment as the database keeps it, to the microsecond, whatever the driver makes of its type. */
    static String micros(String moment) {
        return "cast(extract(epoch from " + moment + ") * 1000000 as bigint)";
    }

    /** That moment, read back. */
    static Instant moment(Object micros) {
        return micros == null ? null : Instant.EPOCH.plus(number(micros), ChronoUnit.MICROS);
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static int whole(Object value) {
        return Math.toIntExact(number(value));
    }
}
