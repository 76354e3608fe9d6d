package org.acuerdo.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.acuerdo.assessment.Completion;
import org.acuerdo.assessment.EvidenceLevel;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.dialogue.DialogueStage;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.reporting.ReportedStatus;

/**
 * A public record as a line of a public list.
 *
 * @param parentReference the commitment that a progress update reports on; null for the other kinds
 * @param organization the short name of whose it is, in the reader's language
 * @param area the name of the engagement area in the reader's language
 * @param assessed how far the secretariat found a commitment; null for the other kinds
 * @param stage how far a dialogue is; null for the other kinds
 * @param sourceAgreement the number of the agreement that it carries out, in its source dialogue; null for none
 * @param title in the reader's language where there is a translation
 * @param language the code of the language that the title is in
 * @param summaryLanguage the code of the language that the summary is in
 * @param sourceLanguage the code of the language that it was written in, and that names in it are in
 */
public record PublicRow(
        Long id,
        RecordKind kind,
        String reference,
        String parentReference,
        String title,
        String summary,
        String language,
        String summaryLanguage,
        String organizationSlug,
        String organizationName,
        String organizationAcronym,
        String areaCode,
        String area,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant publishedAt,
        CommitmentType type,
        ReportedStatus status,
        Integer percent,
        LocalDate reportedOn,
        Completion assessed,
        EvidenceLevel evidenceLevel,
        String place,
        Integer milestones,
        Integer milestonesDone,
        DialogueStage stage,
        Integer sourceAgreement,
        String sourceLanguage) {

    private static final int TEASER = 180;

    /** The short form of the maker's name where there is one. */
    public String maker() {
        return organizationAcronym.isEmpty() ? organizationName : organizationAcronym;
    }

    /** The first words of the summary, cut between two words. */
    public String teaser() {
        return teaser(summary);
    }

    /** The first words of a text, cut between two words. */
    static String teaser(String words) {
        var text = words.strip().replaceAll("\\s+", " ");
        if (text.length() <= TEASER) {
            return text;
        }
        var cut = text.lastIndexOf(' ', TEASER);
        return text.substring(0, cut < TEASER / 2 ? TEASER : cut) + "…";
    }

    /** Its address behind the language: an update stands on the page of its commitment. */
    public String path() {
        return kind == RecordKind.UPDATE
                ? "commitments/" + parentReference + "#" + reference
                : kind.getPath() + "/" + reference;
    }
}
