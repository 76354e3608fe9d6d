package org.acuerdo.publication;

import static java.util.function.Predicate.not;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.acuerdo.assessment.Assessment;
import org.acuerdo.assessment.Completion;
import org.acuerdo.assessment.EvidenceLevel;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.dialogue.DialogueStage;
import org.acuerdo.moderation.AgreedContent;
import org.acuerdo.moderation.AttachedFile;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.Organization;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateContent;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.roadmap.Milestone;

/** What lists, counts and filters of the public pages read of a public record: a copy of its published revision. */
@Entity
@Table(name = "public_record")
public class PublicRecord {

    /** Stands elsewhere in the row, or is nothing that anybody looks for. */
    private static final Set<String> NOT_SEARCHED = Set.of(
            "title", "summary", "results", "language", "startTime", "endTime", "zone", "sourceAddress", "evidence");

    @Id
    @Column(name = "record_id")
    private Long recordId;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private String reference;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    @Column(name = "area_id")
    private Long areaId;

    @Column(name = "parent_id")
    private Long parentId;

    /** The record by whose title it is called: an update is called as its commitment. */
    @Column(name = "named_by", insertable = false, updatable = false)
    private Long namedBy;

    private String title;

    private String summary;

    /** What it says beside title and summary, for the search; line by line. */
    private String body = "";

    @Column(columnDefinition = "char(2)")
    private String language;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    private CommitmentType type;

    @Enumerated(EnumType.STRING)
    private ReportedStatus status;

    private Integer percent;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    private Completion assessed;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_level")
    private EvidenceLevel evidenceLevel;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    private String place;

    private Integer milestones;

    @Column(name = "milestones_done")
    private Integer milestonesDone;

    @Enumerated(EnumType.STRING)
    private DialogueStage stage;

    private String series;

    @Column(name = "source_agreement")
    private Integer sourceAgreement;

    @ElementCollection
    @CollectionTable(name = "public_milestone", joinColumns = @JoinColumn(name = "record_id"))
    private Set<Step> steps = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "public_agreement", joinColumns = @JoinColumn(name = "record_id"))
    private Set<Agreed> agreed = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "public_country", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "iso2", columnDefinition = "char(2)")
    private Set<String> countries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "public_reference", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "reference_id")
    private Set<Long> references = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "public_part", joinColumns = @JoinColumn(name = "record_id"))
    private Set<Part> parts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "public_link", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "target_id")
    private Set<Long> links = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "public_file", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "attachment_id")
    private Set<Long> files = new HashSet<>();

    /** For JPA. */
    protected PublicRecord() {}

    PublicRecord(ModeratedRecord record) {
        this.recordId = record.getId();
        this.kind = record.getKind();
        this.reference = record.getReference();
    }

    /** Takes over what all kinds say. */
    private void copy(ModeratedRecord record, Long area, String text, LocalDate start, LocalDate end) {
        organization = record.getOrganization();
        areaId = area;
        title = record.getPublished().getTitle();
        summary = text == null ? "" : text;
        language = record.getPublished().getLanguage();
        startsOn = start;
        endsOn = end;
        publishedAt = record.getPublished().getDecidedAt();
        countries.clear();
        references.clear();
        parts.clear();
        links.clear();
    }

    void copy(ModeratedRecord record, CommitmentContent content) {
        copy(record, content.getArea(), content.getSummary(), content.getStartDate(), content.getTargetDate());
        type = content.getType();
        countries.addAll(content.getCountries());
        references.addAll(content.getSectors());
        references.addAll(content.getSdgTargets());
        add(Part.Kind.PARTNER, content.getPartners());
        source(content);
    }

    private void source(AgreedContent content) {
        sourceAgreement = content.getSourceAgreement();
        if (content.getSourceDialogue() != null) {
            links.add(content.getSourceDialogue());
        }
    }

    void copy(ModeratedRecord record, DialogueContent content) {
        copy(record, content.getArea(), content.getSummary(), content.getStartDate(), content.getEndDate());
        place = content.getPlace();
        stage = content.stage();
        series = Problems.isEmpty(content.getSeries())
                ? null
                : content.getSeries().strip();
        agreed.clear();
        content.getAgreements().stream().map(Agreed::new).forEach(agreed::add);
        countries.addAll(content.getCountries());
        add(Part.Kind.HOST, content.getHosts());
        add(Part.Kind.PARTICIPANT, content.getOrganizations());
    }

    /**
     * Takes over an action.
     *
     * @param firstDates the day that was first published for each milestone, in their order; null where none is known
     */
    void copy(ModeratedRecord record, ActionContent content, List<LocalDate> firstDates) {
        copy(record, content.getArea(), content.getSummary(), content.getStartDate(), content.getEndDate());
        percent = content.percent();
        milestones = content.getMilestones().size();
        milestonesDone = (int) content.getMilestones().stream()
                .map(Milestone::getDoneOn)
                .filter(Objects::nonNull)
                .count();
        countries.addAll(content.getCountries());
        parts.add(new Part(content.getLead(), Part.Kind.LEAD));
        add(Part.Kind.SUPPORT, content.getSupporting());
        links.addAll(content.getCommitments());
        links.addAll(content.getDependsOn());
        source(content);
        steps.clear();
        for (var i = 0; i < content.getMilestones().size(); i++) {
            steps.add(new Step(i + 1, content.getMilestones().get(i), firstDates.get(i)));
        }
    }

    void copy(ModeratedRecord record, UpdateContent content, PublicRecord commitment) {
        copy(record, commitment.areaId, content.getResults(), content.getPeriodStart(), content.getPeriodEnd());
        parentId = commitment.recordId;
        title = commitment.title;
        status = content.getStatus();
        percent = content.getPercent();
        reportedOn = content.getPeriodEnd();
    }

    /** Takes over what can be searched for, and which files everybody may fetch. */
    void open(Content content) {
        body = String.join("\n", Description.written(content, NOT_SEARCHED));
        files.clear();
        content.attached().stream()
                .filter(not(AttachedFile::internal))
                .map(AttachedFile::getAttachment)
                .forEach(files::add);
    }

    /** A commitment is as far as its newest public update says; with none, nothing is known. */
    void report(PublicRecord newest) {
        status = newest == null ? null : newest.status;
        percent = newest == null ? null : newest.percent;
        reportedOn = newest == null ? null : newest.reportedOn;
    }

    /** What the secretariat found stands beside what the maker reports; with no assessment, nobody has looked. */
    void assess(Assessment standing) {
        assessed = standing == null ? Completion.NOT_ASSESSED : standing.getCompletion();
        evidenceLevel = standing == null ? null : standing.getEvidenceLevel();
        assessedOn = standing == null ? null : standing.getAsOf();
    }

    private void add(Part.Kind part, Collection<Long> organizations) {
        organizations.forEach(id -> parts.add(new Part(id, part)));
    }

    /** The number of the commitment that an update is shown under; null for the other kinds. */
    public Long getParentId() {
        return parentId;
    }

    /** The number of the record. */
    public Long getRecordId() {
        return recordId;
    }
}
