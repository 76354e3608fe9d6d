package org.acuerdo.platform.throttle;

/**
 * What is counted together, and how often it may be tried.
 *
 * @param key what is tried, and by or against whom; nothing that is to stay secret stands in it
 */
public record Limit(String key, Allowance allowance) {}
