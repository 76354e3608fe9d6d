package org.acuerdo.platform;

/** Fired once at the start, when the schema is in place. */
public record DatabaseReady() {}
