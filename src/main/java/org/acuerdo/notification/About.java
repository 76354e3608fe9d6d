package org.acuerdo.notification;

import org.acuerdo.moderation.ModeratedRecord;

/**
 * What a notice is about, as it was at that moment.
 *
 * @param recordId the record
 * @param organizationId whose it is
 * @param reference what people quote it by
 * @param title its title then
 * @param reason why somebody decided so; null where nobody gave one
 */
record About(Long recordId, Long organizationId, String reference, String title, String reason) {

    /** A record as it is now. */
    static About record(ModeratedRecord record, String reason) {
        return new About(
                record.getId(),
                record.getOrganization().getId(),
                record.getReference(),
                record.getLatest().getTitle(),
                reason);
    }
}
