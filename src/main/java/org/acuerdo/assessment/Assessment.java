package org.acuerdo.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.acuerdo.account.Account;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Refusal;

/**
 * What the secretariat found about a commitment at one time. It never changes and never goes; the database refuses it too.
 * A later one takes its place, and says so when this one was mistaken.
 */
@Entity
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment")
    @SequenceGenerator(name = "assessment", sequenceName = "assessment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private ModeratedRecord record;

    private int number;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_level")
    private EvidenceLevel evidenceLevel;

    private String explanation;

    @Column(columnDefinition = "char(2)")
    private String language;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessor_id")
    private Account assessor;

    @Column(name = "version_number")
    private int versionNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private ModeratedRecord report;

    @Column(name = "report_number")
    private Integer reportNumber;

    private String correction;

    @OneToOne(mappedBy = "assessment", fetch = FetchType.LAZY)
    private Reply reply;

    /** For JPA. */
    protected Assessment() {}

    /**
     * An assessment of what the basis shows.
     *
     * @throws Refusal when the finding can't rest on its evidence, explains nothing, or corrects what was never said
     */
    public Assessment(Basis basis, Finding finding, Account assessor, Instant now) {
        if (finding.getCompletion() == null || !finding.getCompletion().canRestOn(finding.getEvidenceLevel())) {
            throw new Refusal("evidence");
        }
        if (Problems.isEmpty(finding.getExplanation())) {
            throw new Refusal("reasonMissing");
        }
        this.record = basis.commitment();
        this.number = basis.before() == null ? 1 : basis.before().getNumber() + 1;
        this.completion = finding.getCompletion();
        this.evidenceLevel = finding.getEvidenceLevel();
        this.explanation = kept(finding.getExplanation());
        this.language = finding.getLanguage();
        this.asOf = finding.getAsOf();
        this.assessedAt = now;
        this.assessor = assessor;
        this.versionNumber = basis.commitment().getPublished().getNumber();
        if (basis.update() != null) {
            this.report = basis.update().getRecord();
            this.reportNumber = basis.update().getNumber();
        }
        if (!Problems.isEmpty(finding.getCorrection())) {
            if (number == 1) {
                throw new Refusal("nothingToCorrect");
            }
            this.correction = kept(finding.getCorrection());
        }
    }

    private static String kept(String text) {
        return text.replace("\0", "").strip();
    }

    /** Its number in the database. */
    public Long getId() {
        return id;
    }

    /** The commitment. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** Its place among the assessments of the commitment, from 1. */
    public int getNumber() {
        return number;
    }

    /** How far the commitment was. */
    public Completion getCompletion() {
        return completion;
    }

    /** What that rested on. */
    public EvidenceLevel getEvidenceLevel() {
        return evidenceLevel;
    }

    /** Why, for everybody to read. */
    public String getExplanation() {
        return explanation;
    }

    /** The code of the language that the explanation is written in. */
    public String getLanguage() {
        return language;
    }

    /** The day until which it was looked at. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** When it was given. */
    public Instant getAssessedAt() {
        return assessedAt;
    }

    /** Who gave it; the public reads only that it was the secretariat. */
    public Account getAssessor() {
        return assessor;
    }

    /** The version of the commitment that was looked at. */
    public int getVersionNumber() {
        return versionNumber;
    }

    /** The progress update that was looked at; null when there was none. */
    public ModeratedRecord getReport() {
        return report;
    }

    /** The version of that update; null when there was none. */
    public Integer getReportNumber() {
        return reportNumber;
    }

    /** What the maker answers; null when it has not. Nobody but maker and secretariat may read it before it is public. */
    public Reply getReply() {
        return reply;
    }

    /** Marks the reply as it stands now; empty when there is none. */
    public String getReplyStamp() {
        return reply == null ? "" : reply.getStamp();
    }

    /** What was wrong in the assessment before; null when nothing was. */
    public String getCorrection() {
        return correction;
    }
}
