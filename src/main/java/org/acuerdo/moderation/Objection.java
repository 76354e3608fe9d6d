package org.acuerdo.moderation;

/**
 * What a feature holds against sending a record on, beside what its content finds by itself: other records may stand
 * against it. Asked in the transaction that sends; of the updates on one commitment, one at a time is sent.
 */
public interface Objection {

    /** Notes what keeps the record from being sent with this content; nothing when it may go. */
    void raise(ModeratedRecord record, Content content, Problems problems);
}
