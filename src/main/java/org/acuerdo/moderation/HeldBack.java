package org.acuerdo.moderation;

/**
 * A record that was approved for a set time could not go public when it came; the others of its set did. Fired within the
 * transaction that puts it back into the queue.
 *
 * @param record the record, as it is now
 */
public record HeldBack(ModeratedRecord record) {}
