package org.acuerdo.queue;

import java.time.Instant;
import org.acuerdo.moderation.RecordKind;

/**
 * What of the queue is looked for; null asks for all.
 *
 * @param kind of this kind
 * @param organizationId from this organization
 * @param areaId in this engagement area; an update is in that of its commitment
 * @param from came at this moment or later
 * @param before came before this moment
 * @param holder who has it
 */
public record QueueFilter(
        RecordKind kind, Long organizationId, Long areaId, Instant from, Instant before, Holder holder) {

    /** All of it. */
    public static final QueueFilter ALL = new QueueFilter(null, null, null, null, null, null);

    /**
     * Who has it in hand.
     *
     * @param accountId null for nobody
     */
    public record Holder(Long accountId) {}

    /** The place of a line in the queue, after which the next page begins. */
    public record Place(Instant came, Long recordId) {}
}
