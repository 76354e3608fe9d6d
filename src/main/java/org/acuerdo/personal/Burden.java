package org.acuerdo.personal;

/**
 * What a person has in hand.
 *
 * @param drafts drafts of records that the person began or wrote on last
 * @param claims reviews that the person has taken on
 * @param follows what the person follows
 * @param reminders notices and reminders that the person has not read
 */
public record Burden(long drafts, long claims, long follows, long reminders) {

    /** Whether there is nothing to hand over. */
    public boolean isNothing() {
        return drafts + claims + follows + reminders == 0;
    }
}
