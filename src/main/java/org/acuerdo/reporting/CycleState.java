package org.acuerdo.reporting;

/** Where a cycle stands; it follows from its days and is kept nowhere. */
public enum CycleState {
    /** Its first day has not come; it can still be changed. */
    PLANNED,
    /** Reports are asked for. */
    OPEN,
    /** Its last day is over; what comes now is late. */
    CLOSED
}
