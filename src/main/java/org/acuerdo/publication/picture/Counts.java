package org.acuerdo.publication.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.platform.Language;
import org.acuerdo.reporting.ReportedStatus;

/** Counts what pictures show. Each method is one statement, however many records there are. */
@ApplicationScoped
public class Counts {

    @PersistenceContext
    private EntityManager entities;

    /**
     * How many there are of something.
     *
     * @param reported how many of them have a public report
     * @param percents the sum of what these say is done
     */
    record Count(long commitments, long reported, long percents) {

        /** The mean of what is reported; null when nothing is. */
        Integer percent() {
            return reported == 0 ? null : (int) Math.round((double) percents / reported);
        }
    }

    /** Commitments of one State that stand alike. */
    record Reporting(String iso2, long commitment, ReportedStatus last) {}

    /** A milestone of the road map; without a day and a weight where an action has none. */
    record Milestone(long area, long action, LocalDate doneOn, int weight) {}

    /** Commitments in a list to choose from. */
    record Chosen(String code, String name, long commitments) {}

    /** Money in one currency; without a year where none is said, without a currency where no amount is. */
    record Money(String currency, Integer year, BigDecimal amount, long commitments) {}

    /** By State, the commitments that name it; under the empty name all commitments, each once. */
    Map<String, Count> byCountry() {
        return rows("""
                select cast(x.iso2 as text), count(*), count(p.percent), coalesce(sum(p.percent), 0)
                from public_country x join public_record p on p.record_id = x.record_id
                where p.kind = 'COMMITMENT' group by x.iso2
                union all select '', count(*), count(percent), coalesce(sum(percent), 0)
                from public_record where kind = 'COMMITMENT'""").stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Count(number(row[1]), number(row[2]), number(row[3])),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Each commitment with each State that it names; with none, it stands once without. */
    List<Reporting> reporting() {
        return read(
                """
                select cast(x.iso2 as text), p.record_id, p.status from public_record p
                left join public_country x on x.record_id = p.record_id where p.kind = 'COMMITMENT'""",
                row -> new Reporting(
                        (String) row[0],
                        number(row[1]),
                        row[2] == null ? null : ReportedStatus.valueOf((String) row[2])));
    }

    /** The milestones of all actions. */
    List<Milestone> milestones() {
        return read(
                """
                select p.area_id, p.record_id, cast(m.done_on as text), coalesce(m.weight, 0) from public_record p
                left join public_milestone m on m.record_id = p.record_id where p.kind = 'ACTION'""",
                row -> new Milestone(
                        number(row[0]), number(row[1]), row[2] == null ? null : LocalDate.parse((String) row[2]), (int)
                                number(row[3])));
    }

    /** By what is reported, the commitments; under the empty name those without a report. */
    Map<String, Long> byStatus() {
        return rows(
                        "select coalesce(status, ''), count(*) from public_record where kind = 'COMMITMENT' group by status")
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
    }

    /** Each sector, those that most commitments join first; at the end, without a name, those that say none. */
    List<Chosen> bySector(Language language) {
        var query = entities.createNativeQuery("""
            select r.code, t.name, count(p.record_id), 0 as last from reference_row r
            join reference_text t on t.reference_id = r.id and t.language = ?1
            left join public_reference x on x.reference_id = r.id
            left join public_record p on p.record_id = x.record_id and p.kind = 'COMMITMENT'
            where r.kind = 'SECTOR' group by r.id, r.code, t.name, r.retired, r.position
            having not r.retired or count(p.record_id) > 0
            union all select '', '', count(*), 1 from public_record p where p.kind = 'COMMITMENT' and not exists
              (select from public_reference x join reference_row r on r.id = x.reference_id and r.kind = 'SECTOR'
              where x.record_id = p.record_id)
            order by 4, 3 desc, 2""");
        return list(query.setParameter(1, language.getCode()).getResultList()).stream()
                .map(row -> new Chosen((String) row[0], (String) row[1], number(row[2])))
                .toList();
    }

    /** What is promised in each currency and year; nothing is added across currencies. */
    List<Money> funding() {
        return read(
                """
                select f.currency, f.year, sum(f.amount), count(*) from (
                  select cast(v.content ->> 'fundingAmount' as numeric) as amount,
                    case when v.content ->> 'fundingAmount' is null then null
                      else v.content ->> 'fundingCurrency' end as currency,
                    case when v.content ->> 'fundingAmount' is null then null
                      else cast(v.content ->> 'fundingYear' as integer) end as year
                  from public_record p join record r on r.id = p.record_id
                  join revision v on v.record_id = r.id and v.number = r.published_number
                  where p.kind = 'COMMITMENT') f
                group by f.currency, f.year order by f.currency nulls last, f.year nulls last""",
                row -> new Money(
                        (String) row[0],
                        row[1] == null ? null : (int) number(row[1]),
                        (BigDecimal) row[2],
                        number(row[3])));
    }

    private List<Object[]> rows(String sql) {
        return list(entities.createNativeQuery(sql).getResultList());
    }

    private <T> List<T> read(String sql, Function<Object[], T> each) {
        return rows(sql).stream().map(each).toList();
    }

    private static List<Object[]> list(List<?> found) {
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
