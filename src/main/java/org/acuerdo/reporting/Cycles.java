package org.acuerdo.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.NotFound;

/** Reads and keeps reporting cycles, and who owes what in them. Each method is one statement. */
@ApplicationScoped
public class Cycles {

    /** So long after it has closed, somebody who still owes a report is reminded of it. */
    private static final int LATE_DAYS = 90;

    @PersistenceContext
    private EntityManager entities;

    /**
     * The cycle with this number.
     *
     * @throws NotFound when there is none
     */
    public ReportingCycle get(Long id) {
        return Optional.ofNullable(id == null ? null : entities.find(ReportingCycle.class, id))
                .orElseThrow(NotFound::new);
    }

    /** All cycles with their names, the newest period first. */
    public List<ReportingCycle> all() {
        return entities.createQuery(
                        "select distinct c from ReportingCycle c left join fetch c.names order by c.periodStart desc,"
                                + " c.id desc",
                        ReportingCycle.class)
                .getResultList();
    }

    /**
     * Which organization owes how many reports, and has sent how many: in each cycle that is open and, where something is
     * still outstanding, in each that closed in the last 90 days. The first to close come first.
     */
    public List<Owing> owing(LocalDate today) {
        return entities.createQuery("""
            select c, o.organizationId, count(o.commitmentId), sum(o.sent)
            from OwedReport o join o.cycle c
            where c.opensOn <= :today and c.closesOn >= :late
            group by c, o.organizationId
            having c.closesOn >= :today or sum(o.sent) < count(o.commitmentId)
            order by c.closesOn, c.id, o.organizationId\
            """, Object[].class)
                .setParameter("today", today)
                .setParameter("late", today.minusDays(LATE_DAYS))
                .getResultStream()
                .map(row -> new Owing(
                        (ReportingCycle) row[0],
                        (Long) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()))
                .toList();
    }

    /** The cycle with this number, for this transaction alone until it ends. */
    ReportingCycle lock(Long id) {
        var cycle = get(id);
        entities.refresh(cycle, LockModeType.PESSIMISTIC_WRITE);
        return cycle;
    }

    void add(ReportingCycle cycle) {
        entities.persist(cycle);
    }

    void remove(ReportingCycle cycle) {
        entities.remove(cycle);
    }

    /** Lets nobody else plan a cycle until this transaction ends, so that no two get the same days. */
    void lock() {
        entities.createNativeQuery("lock table reporting_cycle in share row exclusive mode")
                .executeUpdate();
    }
}
