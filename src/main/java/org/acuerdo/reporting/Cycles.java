package org.acuerdo.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.platform.Language;
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
    @Transactional
    public List<Owing> owing(LocalDate today) {
        return owing(today, null);
    }

    /** The same for one organization. */
    public List<Owing> owing(LocalDate today, Long organizationId) {
        var whose = organizationId == null ? "" : "and o.organizationId = :organization ";
        var query = entities.createQuery("""
            select c, o.organizationId, count(o.commitmentId), sum(o.sent)
            from OwedReport o join o.cycle c
            where c.opensOn <= :today and c.closesOn >= :late\s\
            """ + whose + """
            group by c, o.organizationId
            having c.closesOn >= :today or sum(o.sent) < count(o.commitmentId)
            order by c.closesOn, c.id, o.organizationId\
            """, Object[].class)
                .setParameter("today", today)
                .setParameter("late", today.minusDays(LATE_DAYS));
        if (organizationId != null) {
            query.setParameter("organization", organizationId);
        }
        return query.getResultStream()
                .map(row -> new Owing((ReportingCycle) row[0], (Long) row[1], whole(row[2]), whole(row[3])))
                .toList();
    }

    /** How many reports each cycle asks for, and how many of them were sent, by the number of the cycle. */
    public Map<Long, Owing> totals() {
        var totals = new HashMap<Long, Owing>();
        entities.createQuery(
                        "select o.cycle.id, count(o.commitmentId), sum(o.sent) from OwedReport o group by o.cycle.id",
                        Object[].class)
                .getResultList()
                .forEach(row -> totals.put((Long) row[0], new Owing(null, null, whole(row[1]), whole(row[2]))));
        return totals;
    }

    /** Each organization that owes something in a cycle, by name. */
    public List<BoardRow> board(Long cycleId, Language language) {
        return entities.createQuery("""
            select g.id, g.slug, n.name, n.acronym, count(o.commitmentId), sum(o.sent), sum(o.published),
              count(o.updateId), max(o.sentOn)
            from OwedReport o, Organization g join g.names n
            where g.id = o.organizationId and key(n) = :language and o.cycle.id = :cycle
            group by g.id, g.slug, n.name, n.acronym order by n.name, g.id\
            """, Object[].class)
                .setParameter("language", language.getCode())
                .setParameter("cycle", cycleId)
                .getResultStream()
                .map(row -> new BoardRow(
                        (Long) row[0],
                        (String) row[1],
                        row[3].equals("") || row[3].equals(row[2]) ? (String) row[2] : row[2] + " (" + row[3] + ")",
                        whole(row[4]),
                        whole(row[5]),
                        whole(row[6]),
                        whole(row[7]),
                        (LocalDate) row[8]))
                .toList();
    }

    /** What an organization owes in a cycle, the oldest commitment first. */
    public List<OwedReport> owed(Long cycleId, Long organizationId) {
        return entities.createQuery("""
            select o from OwedReport o where o.cycle.id = :cycle and o.organizationId = :organization
            order by o.commitmentId\
            """, OwedReport.class)
                .setParameter("cycle", cycleId)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** What cycles that have opened ask of these commitments, by the number of the commitment. */
    public Map<Long, List<AskedReport>> asked(Collection<Long> commitmentIds, LocalDate today) {
        var asked = new HashMap<Long, List<AskedReport>>();
        if (!commitmentIds.isEmpty()) {
            entities.createQuery("""
                select o.commitmentId, c.closesOn, o.published, o.sentOn from OwedReport o join o.cycle c
                where o.commitmentId in :commitments and c.opensOn <= :today\
                """, Object[].class)
                    .setParameter("commitments", commitmentIds)
                    .setParameter("today", today)
                    .getResultList()
                    .forEach(row -> keep(row, asked));
        }
        return asked;
    }

    /** Of each commitment, the reports that cycles which have opened ask of it; one statement for all there are. */
    public Map<Long, List<AskedReport>> askedOfAll(LocalDate today) {
        var asked = new HashMap<Long, List<AskedReport>>();
        entities.createQuery("""
            select o.commitmentId, c.closesOn, o.published, o.sentOn from OwedReport o join o.cycle c
            where c.opensOn <= :today\
            """, Object[].class)
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> keep(row, asked));
        return asked;
    }

    private static void keep(Object[] row, Map<Long, List<AskedReport>> asked) {
        asked.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(new AskedReport((LocalDate) row[1], whole(row[2]) > 0 ? (LocalDate) row[3] : null));
    }

    /** How well an organization has kept to the days of the cycles that have closed. */
    public Punctuality punctuality(Long organizationId, LocalDate today) {
        var row = entities.createQuery("""
            select count(o.commitmentId), sum(o.inTime) from OwedReport o join o.cycle c
            where o.organizationId = :organization and c.closesOn < :today\
            """, Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("today", today)
                .getSingleResult();
        return new Punctuality(whole(row[0]), whole(row[1]));
    }

    /** How well the institutions of a country have, all together. */
    public Punctuality punctualityIn(String iso2, LocalDate today) {
        var row = entities.createQuery("""
            select count(o.commitmentId), sum(o.inTime) from OwedReport o join o.cycle c, Organization g
            where g.id = o.organizationId and g.country = :country and c.closesOn < :today\
            """, Object[].class)
                .setParameter("country", iso2)
                .setParameter("today", today)
                .getSingleResult();
        return new Punctuality(whole(row[0]), whole(row[1]));
    }

    /**
     * The report on some of these days that was sent already.
     *
     * @param updateId of the update that asks, which does not stand in its own way; may be null
     */
    Optional<ProgressReport> reportOn(Long commitmentId, Long updateId, LocalDate start, LocalDate end) {
        if (start == null || end == null) {
            return Optional.empty();
        }
        return entities.createQuery("""
            select p from ProgressReport p where p.commitmentId = :commitment and p.updateId <> :itself
            and p.state <> org.acuerdo.policy.PublicationState.DRAFT and p.reference is not null
            and p.periodStart <= :end and p.periodEnd >= :start order by p.periodStart\
            """, ProgressReport.class)
                .setParameter("commitment", commitmentId)
                .setParameter("itself", updateId == null ? -1L : updateId)
                .setParameter("start", start)
                .setParameter("end", end)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What a commitment last told the public about days before this one: a published update; nothing when there is none. */
    Optional<ModeratedRecord> lastReport(Long commitmentId, Long updateId, LocalDate before) {
        return entities.createQuery("""
            select r from ModeratedRecord r, ProgressReport p
            where r.id = p.updateId and p.commitmentId = :commitment and p.updateId <> :itself
            and p.state = org.acuerdo.policy.PublicationState.PUBLISHED and p.periodEnd < :before
            order by p.periodEnd desc, p.updateId desc\
            """, ModeratedRecord.class)
                .setParameter("commitment", commitmentId)
                .setParameter("itself", updateId == null ? -1L : updateId)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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

    private static int whole(Object number) {
        return number == null ? 0 : ((Number) number).intValue();
    }
}
