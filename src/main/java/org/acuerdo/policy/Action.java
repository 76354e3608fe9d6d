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
    /** Have mails sent again that did not go out. */
    RESEND(false),
    /** Hear of what becomes of something public. */
    FOLLOW(false),
    /** Change how oneself signs in. */
    SECURE(false),
    /** Start a record for an organization. */
    CREATE(true),
    /** Read what is not public of a record: drafts, reasons, history. */
    READ(true),
    /** Write on the draft, or start the next one. */
    EDIT(true),
    /** Send the draft on. */
    SUBMIT(true),
    /** Take back what was sent, before anybody has decided. */
    TAKE_BACK(true),
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
    /** Approve it for a moment at which it goes public with others. */
    SCHEDULE(true),
    /** Take it out of what goes public at that moment. */
    UNSCHEDULE(true),
    /** Take it out of public view with a reason. */
    WITHDRAW(true),
    /** Bring back what was withdrawn. */
    RESTORE(true),
    /** Read and write the notes that the secretariat keeps to itself about a record. */
    NOTE(true),
    /** Say whether an organization's validating authority must agree before something goes out. */
    ARRANGE(true),
    /** Invite people to act for an organization, say what they are in it, and take that back. */
    MANAGE_PEOPLE(true),
    /** Post what the organization needs or can give, and ask to be introduced to another one. */
    EXCHANGE(true),
    /** Merge it into another one that is the same, with a reason. */
    MERGE(true),
    /** Part it from the one that it was merged into. */
    UNMERGE(true),
    /** Say publicly how far a commitment is, and what that rests on. */
    ASSESS(true),
    /** Answer an assessment for the organization. */
    REPLY(true),
    /** Agree, for the organization, that its answer goes to the secretariat. */
    ENDORSE(true),
    /** Let an answer to an assessment be read in public, or hold it back for its form. */
    ADMIT(true),
    /** Decide what becomes of what the public says is wrong with it. */
    TRIAGE(true),
    /** Answer for the organization what the public says is wrong with it. */
    RESPOND(true),
    /** Put what the public reads of it into another language. */
    TRANSLATE(true),
    /** Let a translation of it be read in public, or give it back. */
    APPROVE_TRANSLATION(true);

    private final boolean onRecord;

    Action(boolean onRecord) {
        this.onRecord = onRecord;
    }

    /** Whether the question makes sense only about a record. */
    public boolean isOnRecord() {
        return onRecord;
    }

    /** Whether it is asked of an organization rather than of one of its records, and so in no state. */
    public boolean isOnOrganization() {
        return this == CREATE || this == ARRANGE || this == EXCHANGE || this == MANAGE_PEOPLE;
    }
}
