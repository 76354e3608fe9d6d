package org.acuerdo.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** Whether the maker of a commitment reports when it is asked to. It follows from other things and is kept nowhere. */
public enum Freshness {
    /** The last report that was asked for came before its cycle closed. */
    ON_TIME,
    /** A cycle is open, and its report has not come. */
    DUE,
    /** The last cycle has closed, and its report has not come. */
    OVERDUE,
    /** No report has ever come. */
    NEVER,
    /** There are reports, and none is missing: nobody asked, it came after its cycle closed, or all is done. */
    REPORTED;

    /**
     * How fresh a commitment is.
     *
     * @param asked the reports that cycles which have opened ask of it, in any order
     * @param last what its newest public report says; null when there is none
     */
    public static Freshness of(Collection<AskedReport> asked, ReportedStatus last, LocalDate today) {
        if (last == ReportedStatus.COMPLETED || last == ReportedStatus.DISCONTINUED) {
            return REPORTED;
        }
        var newest = asked.stream().max(Comparator.comparing(AskedReport::closesOn));
        if (newest.isPresent() && newest.get().isIn()) {
            return newest.get().isInTime() ? ON_TIME : REPORTED;
        }
        var closed = asked.stream()
                .filter(report -> report.closesOn().isBefore(today))
                .max(Comparator.comparing(AskedReport::closesOn));
        if (last == null && (closed.isPresent() || newest.isEmpty())) {
            return NEVER;
        }
        if (closed.isPresent() && !closed.get().isIn()) {
            return OVERDUE;
        }
        return newest.isPresent() ? DUE : REPORTED;
    }
}
