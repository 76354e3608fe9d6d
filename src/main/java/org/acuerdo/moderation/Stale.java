package org.acuerdo.moderation;

import org.acuerdo.platform.Failure;

/** Somebody else has written or decided since the page was opened. Nothing was changed. */
public class Stale extends Failure {

    private static final long serialVersionUID = 1L;

    private final Long recordId;

    /** Tells that this record is no longer what was read. */
    public Stale(Long recordId) {
        super("Record " + recordId + " has changed since", 409, "stale");
        this.recordId = recordId;
    }

    /** The number of the record. */
    public Long recordId() {
        return recordId;
    }
}
