package org.acuerdo.commitment;

import java.util.List;

/**
 * What would make a commitment clearer.
 *
 * @param rule that does not hold
 * @param arguments what its sentence is filled with
 */
public record Advice(SmartRule rule, List<Object> arguments) {}
