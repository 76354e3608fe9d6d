package org.acuerdo.moderation;

import java.io.Serializable;
import java.time.Instant;
import org.acuerdo.policy.PublicationState;

/**
 * What stands over the form of a record.
 *
 * @param reference what people quote it by; null before it was first sent
 * @param state where it stands
 * @param changedAt when it was last saved
 * @param changedBy who saved it last
 * @param reason why it was given back; null when it was not
 */
public record Head(String reference, PublicationState state, Instant changedAt, String changedBy, String reason)
        implements Serializable {

    /** Of the record as it is now. */
    static Head of(ModeratedRecord record) {
        var latest = record.getLatest();
        return new Head(
                record.getReference(),
                record.getState(),
                latest.getChangedAt(),
                latest.getAuthor().getName(),
                latest.getReason());
    }
}
