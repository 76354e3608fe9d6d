package org.acuerdo.moderation;

/**
 * A record has moved from one state to the next. Fired within the transaction that moves it.
 *
 * @param record the record, as it is now
 * @param transition the way it went
 */
public record Moved(ModeratedRecord record, Transition transition) {}
