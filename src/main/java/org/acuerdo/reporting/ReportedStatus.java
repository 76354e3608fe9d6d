package org.acuerdo.reporting;

/** Where the maker of a commitment says that it stands. */
public enum ReportedStatus {
    /** Nothing was done yet. */
    NOT_STARTED,
    /** Work goes on. */
    IN_PROGRESS,
    /** Work has stopped for a time. */
    ON_HOLD,
    /** What was promised is done. */
    COMPLETED,
    /** It was given up. */
    DISCONTINUED
}
