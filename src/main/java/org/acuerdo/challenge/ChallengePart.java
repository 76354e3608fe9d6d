package org.acuerdo.challenge;

import java.util.Locale;

/** A part of the secretariat's list: who has to do something next. */
public enum ChallengePart {
    /** The secretariat looks at it first. */
    TRIAGE("c.state = org.acuerdo.challenge.ChallengeState.NEW", "c.confirmedAt, c.id"),
    /** The maker can answer. */
    MAKER("c.state = org.acuerdo.challenge.ChallengeState.WITH_MAKER and c.replyUntil > :now", "c.replyUntil, c.id"),
    /** The maker has answered, or its time is over. */
    DECIDE(
            "(c.state = org.acuerdo.challenge.ChallengeState.ANSWERED or c.state ="
                    + " org.acuerdo.challenge.ChallengeState.WITH_MAKER and c.replyUntil <= :now)",
            "c.confirmedAt, c.id"),
    /** Nothing is left to do. */
    CLOSED("c.decidedAt is not null", "c.decidedAt desc, c.id desc");

    private final String which;
    private final String order;

    ChallengePart(String which, String order) {
        this.which = which;
        this.order = order;
    }

    String which() {
        return which;
    }

    String order() {
        return order;
    }

    boolean asksForTime() {
        return which.contains(":now");
    }

    /** The word for it in addresses. */
    public String getPath() {
        return name().toLowerCase(Locale.ROOT);
    }
}
