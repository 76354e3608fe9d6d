package org.acuerdo.account;

import java.time.Instant;

/**
 * One place where a person is signed in.
 *
 * @param address the network address at which it began; null when unknown
 * @param device with what
 * @param current whether it is the one that asks
 */
public record OpenSession(Long id, Instant begunAt, Instant seenAt, String address, Device device, boolean current) {}
