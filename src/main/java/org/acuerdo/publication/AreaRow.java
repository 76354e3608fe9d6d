package org.acuerdo.publication;

import java.sql.Timestamp;
import java.time.Instant;

/**
 * How far an engagement area is.
 *
 * @param percent the mean of its actions' percents, rounded, but never 100 while one is open; null when it has no action
 * @param changedAt when something of it was last published; null when nothing was
 */
public record AreaRow(
        Long id,
        String code,
        String name,
        String detail,
        long actions,
        long commitments,
        Integer percent,
        Instant changedAt) {

    /** From a row of the database, where the values of subqueries come as the driver gives them. */
    static AreaRow of(Object[] row) {
        return new AreaRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                row[6] == null ? null : mean(((Number) row[6]).doubleValue()),
                row[7] instanceof Timestamp moment ? moment.toInstant() : (Instant) row[7]);
    }

    private static Integer mean(double percent) {
        return percent < 100 ? (int) Math.min(99, Math.round(percent)) : 100;
    }
}
