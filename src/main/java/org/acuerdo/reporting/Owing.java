package org.acuerdo.reporting;

/**
 * What an organization owes in a cycle.
 *
 * @param cycle which knows its name and its last day
 * @param organizationId who owes
 * @param owed how many reports are asked for
 * @param reported how many of them were sent to the secretariat, published or not
 */
public record Owing(ReportingCycle cycle, Long organizationId, int owed, int reported) {

    /** How many are still to come. */
    public int outstanding() {
        return owed - reported;
    }
}
