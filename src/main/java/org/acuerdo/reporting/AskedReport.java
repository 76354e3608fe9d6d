package org.acuerdo.reporting;

import java.time.LocalDate;

/**
 * A report that a cycle asks of a commitment, and when it came.
 *
 * @param closesOn the last day on which it is in time
 * @param sentOn when the report was sent that the public reads; null when it reads none
 */
public record AskedReport(LocalDate closesOn, LocalDate sentOn) {

    boolean isIn() {
        return sentOn != null;
    }

    boolean isInTime() {
        return isIn() && !sentOn.isAfter(closesOn);
    }
}
