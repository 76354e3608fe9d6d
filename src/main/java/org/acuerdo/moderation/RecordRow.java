package org.acuerdo.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.acuerdo.policy.PublicationState;

/**
 * A record as a line of a list in the signed-in part.
 *
 * @param id its number
 * @param reference what people quote it by; null before it is first submitted
 * @param title of the newest revision, or of the public one in links; empty while the draft has none
 * @param organizationId whose it is
 * @param organization the name of that organization in the reader's language
 * @param published whether the public reads a revision of it
 * @param reason why the newest revision was given back, or the record withdrawn or merged; null else
 * @param takenBack whether its writer took the newest revision back
 */
public record RecordRow(
        Long id,
        RecordKind kind,
        String reference,
        String title,
        String language,
        Long organizationId,
        String organization,
        PublicationState state,
        boolean published,
        Instant changedAt,
        Instant submittedAt,
        String reason,
        boolean takenBack) {

    /** From a row of the database. */
    public RecordRow(
            Long id,
            RecordKind kind,
            String reference,
            String title,
            String language,
            Long organizationId,
            String organization,
            PublicationState latest,
            Integer publishedNumber,
            Instant withdrawnAt,
            Instant mergedAt,
            Instant changedAt,
            Instant submittedAt,
            String reason,
            boolean takenBack) {
        this(
                id,
                kind,
                reference,
                title,
                language,
                organizationId,
                organization,
                mergedAt != null ? PublicationState.MERGED : withdrawnAt != null ? PublicationState.WITHDRAWN : latest,
                publishedNumber != null && withdrawnAt == null && mergedAt == null,
                changedAt,
                submittedAt,
                reason,
                takenBack);
    }

    /** The same record, called what it is called in another language. */
    public RecordRow called(String name, String otherLanguage) {
        return new RecordRow(
                id,
                kind,
                reference,
                name,
                otherLanguage,
                organizationId,
                organization,
                state,
                published,
                changedAt,
                submittedAt,
                reason,
                takenBack);
    }

    /** Whole days since it was submitted. */
    public long daysWaiting(Clock clock) {
        return submittedAt == null ? 0 : ChronoUnit.DAYS.between(submittedAt, clock.instant());
    }
}
