package org.acuerdo.publication;

import java.time.Instant;

/**
 * How far an engagement area is.
 *
 * @param percent the mean of its actions' percents, rounded; null when it has no action
 * @param changedAt when something of it was last published; null when nothing was
 */
public record AreaRow(
        Long id, String code, String name, String detail, long actions, long commitments, Integer percent, Instant changedAt) {}
