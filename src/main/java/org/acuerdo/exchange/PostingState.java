package org.acuerdo.exchange;

/** Whether a posting still holds. It follows from its days, and is kept nowhere. */
public enum PostingState {
    /** It holds. */
    OPEN,
    /** Its last day is over. */
    ENDED,
    /** Its organization closed it. */
    CLOSED
}
