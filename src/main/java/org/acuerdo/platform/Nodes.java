package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Which servers run the portal on this database, and what their jobs did last. */
@ApplicationScoped
public class Nodes {

    /**
     * A server.
     *
     * @param seenAt when it last told of itself
     */
    public record Node(String name, String version, Instant startedAt, Instant seenAt) {}

    /**
     * What a job did on one server since that started.
     *
     * @param failedAt when it last failed; null when it never has
     */
    public record JobRow(
            String node, String job, Instant endedAt, long millis, long runs, long failures, Instant failedAt) {}

    @PersistenceContext
    private EntityManager entities;

    /** A server tells of itself; those that have not for long are forgotten. */
    @Transactional
    void tell(Node node, Map<String, Jobs.Run> runs, Instant forgotten) {
        entities.createNativeQuery("""
            insert into node (name, version, started_at, seen_at) values (?1, ?2, ?3, ?4)
            on conflict on constraint node_pk do update set seen_at = excluded.seen_at""")
                .setParameter(1, node.name())
                .setParameter(2, node.version())
                .setParameter(3, node.startedAt())
                .setParameter(4, node.seenAt())
                .executeUpdate();
        runs.forEach((job, run) -> entities.createNativeQuery("""
            insert into job_run (node, job, ended_at, millis, runs, failures, failed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(cast(?7 as text) as timestamptz))
            on conflict on constraint job_run_pk do update set ended_at = excluded.ended_at, millis = excluded.millis,
              runs = excluded.runs, failures = excluded.failures, failed_at = excluded.failed_at""")
                .setParameter(1, node.name())
                .setParameter(2, job)
                .setParameter(3, run.endedAt())
                .setParameter(4, run.millis())
                .setParameter(5, run.runs())
                .setParameter(6, run.failures())
                .setParameter(7, run.failedAt() == null ? null : run.failedAt().toString())
                .executeUpdate());
        entities.createNativeQuery("delete from node where seen_at < ?1")
                .setParameter(1, forgotten)
                .executeUpdate();
    }

    /** All servers, the longest running first. */
    public List<Node> all() {
        List<?> rows = entities.createNativeQuery(
                        "select name, version, started_at, seen_at from node order by started_at, name")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Node((String) row[0], (String) row[1], moment(row[2]), moment(row[3])))
                .toList();
    }

    /** What the jobs did, by their names and servers. */
    public List<JobRow> jobs() {
        List<?> rows = entities.createNativeQuery(
                        "select node, job, ended_at, millis, runs, failures, failed_at from job_run order by job, node")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new JobRow(
                        (String) row[0],
                        (String) row[1],
                        moment(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        moment(row[6])))
                .toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    /** The driver gives a moment in one way or another. */
    private static Instant moment(Object cell) {
        if (cell instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return cell == null ? null : ((java.sql.Timestamp) cell).toInstant();
    }
}
