package org.acuerdo.notification;

import java.time.LocalDate;
import org.acuerdo.account.Account;
import org.acuerdo.assessment.Assessment;
import org.acuerdo.challenge.Challenge;
import org.acuerdo.exchange.Introduction;
import org.acuerdo.exchange.Posting;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.reporting.Owing;
import org.acuerdo.translation.Translation;

/**
 * What a notice is about, as it was at that moment: a record, what an organization owes in a reporting cycle, or an offer or
 * a request.
 *
 * @param recordId the record; null when it is about a cycle
 * @param cycleId the reporting cycle; null when it is about a record
 * @param organizationId whose record it is, or who owes
 * @param reference what people quote the record by; empty when it is about a cycle
 * @param title the title of the record then; empty when it is about a cycle
 * @param reason why somebody decided so; null where nobody gave one
 * @param day the last day of the cycle then; null when it is about a record
 * @param number how many reports were outstanding, or which of the record's assessments, or
 *     of what the public says of it, it is about; null for other records
 * @param postingId the offer or request; null for all else
 * @param introductionId somebody's asking to be introduced; null for all else
 * @param language the code of the language of the translation; null for all else
 */
record About(
        Long recordId,
        Long cycleId,
        Long organizationId,
        String reference,
        String title,
        String reason,
        LocalDate day,
        Integer number,
        Long postingId,
        Long introductionId,
        String language) {

    /** A record as it is now. */
    static About record(ModeratedRecord record, String reason) {
        return of(record, record.getReference(), record.getLatest().getTitle(), reason, null, null);
    }

    /** An assessment of a commitment, or the answer to it. */
    static About assessment(Assessment assessment, String reason) {
        return ofPublic(assessment.getRecord(), reason, assessment.getNumber(), null);
    }

    /** What the public says is wrong with a record. */
    static About challenge(Challenge challenge, String reason) {
        return ofPublic(challenge.getRecord(), reason, challenge.getNumber(), null);
    }

    /** The translation of a record. */
    static About translation(Translation translation) {
        var reason = translation.getLatest().getReason();
        return ofPublic(translation.getRecord(), reason, null, translation.getLanguage());
    }

    /** A draft that was made for somebody, quoted by the dialogue that it comes from: it has no reference of its own yet. */
    static About draft(ModeratedRecord record, String title, String reference) {
        return of(record, reference, title, null, null, null);
    }

    private static About ofPublic(ModeratedRecord record, String reason, Integer number, String language) {
        return of(record, record.getReference(), record.getPublished().getTitle(), reason, number, language);
    }

    private static About of(
            ModeratedRecord record, String reference, String title, String reason, Integer number, String language) {
        var organizationId = record.getOrganization().getId();
        return new About(
                record.getId(), null, organizationId, reference, title, reason, null, number, null, null, language);
    }

    /** What is outstanding now. */
    static About reports(Owing owing) {
        var cycle = owing.cycle();
        return new About(
                null,
                cycle.getId(),
                owing.organizationId(),
                "",
                "",
                null,
                cycle.getClosesOn(),
                owing.outstanding(),
                null,
                null,
                null);
    }

    /** A person of an organization, who has not been seen since that day. */
    static About person(Account person, LocalDate day) {
        return new About(
                null, null, person.actor().organizationId(), "", person.getName(), null, day, null, null, null, null);
    }

    /** An offer or a request of another organization. */
    static About posting(Posting posting) {
        return new About(
                null,
                null,
                posting.getOrganizationId(),
                "",
                posting.getTitle(),
                null,
                null,
                null,
                posting.getId(),
                null,
                null);
    }

    /** An introduction, as the side sees it whose posting is not this one. */
    static About introduction(Introduction introduction, Posting other) {
        return new About(
                null,
                null,
                other.getOrganizationId(),
                "",
                other.getTitle(),
                introduction.getReason(),
                null,
                null,
                null,
                introduction.getId(),
                null);
    }
}
