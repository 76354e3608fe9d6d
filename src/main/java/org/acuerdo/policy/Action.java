package org.acuerdo.policy;

/** What a person can ask to do. Those on a record need the record's {@link Subject}. */
public enum Action {
    /** Open the workspace. */
    WORK(false),
    /** See the secretariat's pages. */
    MODERATE(false),
    /** See the administrator's pages. */
    ADMINISTER(false),
    /** Change what the secretariat has set for its own work. */
    SET_UP(false),
    /** Start a record for an organization. */
    CREATE(true),
    /** Read what is not public of a record: drafts, reasons, history. */
    READ(true),
    /** Write on the draft, or start the next one. */
    EDIT(true),
    /** Send the draft on. */
    SUBMIT(true),
    /** Throw the draft away. */
    DISCARD(true),
    /** Agree, for the organization, that it goes to the secretariat. */
    AGREE(true),
    /** Take it on for review, or let it go again. */
    TAKE(true),
    /** Give it back to the writer with a reason. */
    RETURN(true),
    /** Make it public. */
    PUBLISH(true),
    /** Take it out of public view with a reason. */
    WITHDRAW(true),
    /** Bring back what was withdrawn. */
    RESTORE(true);

    private final boolean onRecord;

    Action(boolean onRecord) {
        this.onRecord = onRecord;
    }

    /** Whether the question makes sense only about a record. */
    public boolean isOnRecord() {
        return onRecord;
    }
}
