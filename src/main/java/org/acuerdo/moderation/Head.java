package org.acuerdo.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import org.acuerdo.policy.PublicationState;

/**
 * What stands over the form of a record.
 *
 * @param reference what people quote it by; null before it was first sent
 * @param state where it stands
 * @param changedAt when it was last saved
 * @param changedBy who saved it last
 * @param returned what was last asked for and is not settled yet; null when nothing is
 */
public record Head(String reference, PublicationState state, Instant changedAt, String changedBy, Returned returned)
        implements Serializable {

    /** Of the record as it is now. */
    static Head of(ModeratedRecord record) {
        var latest = record.getLatest();
        var chain = new ArrayList<>(record.getRevisions());
        Collections.reverse(chain);
        return new Head(
                record.getReference(),
                record.getState(),
                latest.getChangedAt(),
                latest.getAuthor().getName(),
                Returned.last(chain));
    }
}
