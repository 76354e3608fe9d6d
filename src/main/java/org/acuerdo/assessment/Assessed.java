package org.acuerdo.assessment;

/**
 * The secretariat has assessed a commitment, and everybody can read it. Fired within the transaction that does it.
 *
 * @param assessment what it found
 */
public record Assessed(Assessment assessment) {}
