package org.acuerdo.assessment;

import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Revision;
import org.acuerdo.platform.Refusal;

/**
 * What an assessment looks at.
 *
 * @param commitment the commitment, which is public
 * @param update the published revision of its newest public update; null when its maker never reported
 * @param before the assessment before; null when this is the first
 */
public record Basis(ModeratedRecord commitment, Revision update, Assessment before) {

    /**
     * Refuses what the public can't read: nobody could tell what was assessed.
     *
     * @throws Refusal when the commitment is not public
     */
    public Basis {
        if (!commitment.isPublic()) {
            throw new Refusal("notPublic");
        }
    }

    /** Marks this very basis: who assesses hands it back, and so is told when something has come since. */
    public String stamp() {
        return commitment.getPublished().getStamp() + "/" + (update == null ? "" : update.getStamp()) + "/"
                + (before == null ? 0 : before.getNumber());
    }
}
