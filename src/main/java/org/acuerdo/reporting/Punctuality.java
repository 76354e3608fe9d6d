package org.acuerdo.reporting;

/**
 * How well an organization keeps to the days that cycles set.
 *
 * @param asked how many reports were asked for in cycles that have closed
 * @param inTime how many of them came before
 */
public record Punctuality(int asked, int inTime) {}
