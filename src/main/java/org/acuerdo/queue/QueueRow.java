package org.acuerdo.queue;

import java.time.Instant;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.policy.PublicationState;

/**
 * A line of the queue.
 *
 * @param stamp marks the revision that was read
 * @param number of that revision
 * @param area the name of its engagement area; null when it has none yet
 * @param published whether it changes what the public reads already
 * @param came when it came to the secretariat
 * @param content what it says, as JSON
 * @param before what the public reads or, before the first publication, what was given back; null when it is new
 * @param why why it changes what is public, as the public will read it; null when it changes nothing public
 * @param holderId who has it; null when nobody has
 * @param heldSince since when
 */
public record QueueRow(
        Long id,
        RecordKind kind,
        String reference,
        String title,
        String language,
        PublicationState state,
        String stamp,
        int number,
        Long organizationId,
        String organization,
        String area,
        boolean published,
        Instant came,
        String content,
        String before,
        String why,
        Long holderId,
        String holder,
        Instant heldSince) {

    /** Its place in the queue. */
    public QueueFilter.Place place() {
        return new QueueFilter.Place(came, id);
    }

    /** What a form hands back to say which record was chosen, and in which state of its text. */
    public String choice() {
        return new Chosen(id, stamp).toString();
    }

    /** Whether it waits for a decision. */
    public boolean waiting() {
        return state == PublicationState.SUBMITTED;
    }

    /** Whether somebody has it. */
    public boolean held() {
        return holderId != null;
    }
}
