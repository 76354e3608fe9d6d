package org.acuerdo.moderation;

import java.io.Serializable;

/** Why a record changes that the public has read: nobody amends a promise in silence. */
public class Amendment implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Its field in the forms. */
    static final String FIELD = "amendmentReason";

    private static final int LONGEST = 2000;

    /** Of a record of which nothing was ever published: there is nothing to explain. */
    static final Amendment NONE = new Amendment(false, null);

    private final boolean asked;
    private String reason;

    /**
     * An amendment, or none.
     *
     * @param asked whether something was published that it changes
     * @param reason why; may be empty while it is a draft
     */
    public Amendment(boolean asked, String reason) {
        this.asked = asked;
        this.reason = reason;
    }

    /** Of the draft of a record; a new one begins without a reason. */
    static Amendment of(ModeratedRecord record) {
        var latest = record.getLatest();
        return new Amendment(
                record.isOncePublic(), latest.equals(record.getPublished()) ? null : latest.getAmendmentReason());
    }

    void check(Problems problems) {
        if (asked) {
            problems.text(FIELD, reason, LONGEST);
        }
    }

    /** Whether the public must be told why. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return !asked || !Problems.isEmpty(reason);
    }

    /** Why it changes. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
