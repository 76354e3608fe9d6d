package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.reporting.Cycles;
import org.acuerdo.reporting.Punctuality;

/** Counts how organizations and countries stand in the public record. Each standing is two statements. */
@ApplicationScoped
public class Standings {

    private static final String LINES = """
        select p.kind, p.status, p.assessed, count(*), coalesce(sum(p.percent), 0), count(p.percent) from public_record p
        where p.kind <> 'UPDATE' and (%s) group by p.kind, p.status, p.assessed""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    /** Of an organization: the commitments it made, the dialogues and actions it made or has a part in. */
    Standing of(Long organizationId, LocalDate today) {
        var lines = entities.createNativeQuery(
                        LINES.formatted(
                                "p.organization_id = ?1 or p.kind <> 'COMMITMENT' and exists"
                                        + " (select from public_part x where x.record_id = p.record_id and x.organization_id = ?2)"))
                .setParameter(1, organizationId)
                .setParameter(2, organizationId);
        return standing(lines, cycles.punctuality(organizationId, today));
    }

    /** Of a country: what is for it or with it; how reliably its institutions report. */
    Standing of(String iso2, LocalDate today) {
        var lines = entities.createNativeQuery(LINES.formatted(
                        "exists (select from public_country x where x.record_id = p.record_id and x.iso2 = ?1)"))
                .setParameter(1, iso2);
        return standing(lines, cycles.punctualityIn(iso2, today));
    }

    private static Standing standing(Query lines, Punctuality reports) {
        return new Standing(
                ((List<?>) lines.getResultList())
                        .stream().map(row -> line((Object[]) row)).toList(),
                reports.asked(),
                reports.inTime());
    }

    private static Standing.Line line(Object[] row) {
        return new Standing.Line(
                (String) row[0], (String) row[1], (String) row[2], number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
