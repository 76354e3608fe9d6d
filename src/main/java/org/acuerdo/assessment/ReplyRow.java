package org.acuerdo.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.acuerdo.policy.PublicationState;

/**
 * An assessment as a line of a list of replies that wait, or that can be written.
 *
 * @param recordId the commitment
 * @param number the place of the assessment among those of the commitment
 * @param organization the name of the maker in the reader's language
 * @param asOf the day until which the commitment was looked at
 * @param state where the reply stands; null when none was written
 * @param sentAt when the reply was sent; null when none was
 */
public record ReplyRow(
        Long recordId,
        Integer number,
        String reference,
        String title,
        String language,
        String organization,
        Completion completion,
        LocalDate asOf,
        PublicationState state,
        Instant sentAt) {

    /** The part of an address that names it. */
    public String query() {
        return "id=" + recordId + "&number=" + number;
    }
}
