package org.acuerdo.queue;

/**
 * The queue in numbers.
 *
 * @param all how many wait
 * @param late how many of them beyond what is promised
 * @param soon how many must be decided soon
 * @param mine how many the reader has in hand
 * @param nobodys how many nobody has
 */
public record QueueFigures(int all, int late, int soon, int mine, int nobodys) {}
