package org.acuerdo.moderation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;

/**
 * Everything that a record says, at one point of its life: who wrote it, who decided on it, when and why. Once submitted
 * it never changes; the database refuses it too.
 */
@Entity
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private ModeratedRecord record;

    private int number;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String title;

    @Convert(converter = JsonColumn.class)
    private String content;

    @Convert(converter = JsonColumn.class)
    private String quality;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "validator_id")
    private Account validator;

    @Column(name = "validated_at")
    private Instant validatedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decider_id")
    private Account decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Column(name = "amendment_reason")
    private String amendmentReason;

    @Column(name = "taken_back")
    private boolean takenBack;

    @ElementCollection
    @CollectionTable(name = "revision_remark", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<Remark> remarks = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected Revision() {}

    Revision(ModeratedRecord record, int number, Account author, Instant now) {
        this.record = record;
        this.number = number;
        this.state = PublicationState.DRAFT;
        this.author = author;
        this.createdAt = now;
    }

    void write(String title, String language, String content, Account author, Instant now) {
        this.title = title == null ? "" : title.replace("\0", "").strip();
        this.language = language;
        this.content = content;
        this.author = author;
        this.changedAt = now;
    }

    void explain(String why) {
        refuseUnlessDraft();
        amendmentReason =
                why == null || why.isBlank() ? null : why.replace("\0", "").strip();
    }

    void judge(String quality) {
        refuseUnlessDraft();
        this.quality = quality;
    }

    private void refuseUnlessDraft() {
        if (state != PublicationState.DRAFT) {
            throw new Refusal("transition", state);
        }
    }

    void sendTo(PublicationState next, Instant now) {
        state = next;
        submittedAt = now;
    }

    void agree(Account by, Instant now) {
        state = PublicationState.SUBMITTED;
        validator = by;
        validatedAt = now;
    }

    void schedule(Account by) {
        state = PublicationState.SCHEDULED;
        decider = by;
    }

    void unschedule() {
        state = PublicationState.SUBMITTED;
        decider = null;
    }

    void publish(Account by, Instant now) {
        decide(PublicationState.PUBLISHED, by, now);
    }

    void giveBack(Account by, String why, List<Remark> pinned, Instant now) {
        reason = pinned.isEmpty() || !Problems.isEmpty(why) ? reason(why) : null;
        remarks.addAll(pinned);
        decide(PublicationState.RETURNED, by, now);
    }

    void takeBack(Account by, Instant now) {
        decide(PublicationState.RETURNED, by, now);
        takenBack = true;
    }

    /** A reason as it is kept. */
    static String reason(String reason) {
        if (Problems.isEmpty(reason)) {
            throw new Refusal("reasonMissing");
        }
        return reason.replace("\0", "").strip();
    }

    private void decide(PublicationState decision, Account by, Instant now) {
        state = decision;
        decider = by;
        decidedAt = now;
    }

    /**
     * Marks this very state of the text. Who saves or decides hands back the stamp of what was on the page, and so is told
     * when somebody else was faster.
     */
    public String getStamp() {
        return id + "." + version;
    }

    /** Its number in the database. */
    public Long getId() {
        return id;
    }

    /** The record it is of. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** Its place in the chain, from 1. */
    public int getNumber() {
        return number;
    }

    /** Where it stands. */
    public PublicationState getState() {
        return state;
    }

    /** The code of the language that it is written in. */
    public String getLanguage() {
        return language;
    }

    /** What it is called; empty while the draft has no title. */
    public String getTitle() {
        return title;
    }

    /** All that it says, as JSON. */
    public String getContent() {
        return content;
    }

    /**
     * How good it was by the rules of its kind when it was submitted, as JSON; null before, where the kind has no rules,
     * and for what was submitted before there were any.
     */
    public String getQuality() {
        return quality;
    }

    /** Who wrote last. */
    public Account getAuthor() {
        return author;
    }

    /** When it was last written on. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** When it left the writer; null before. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Who agreed for the organization; null when nobody had to or has yet. */
    public Account getValidator() {
        return validator;
    }

    /** Who decided; null before. */
    public Account getDecider() {
        return decider;
    }

    /** When it was decided; null before. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Why it was given back; null else, and when all that there is to mend is said beside single fields. */
    public String getReason() {
        return reason;
    }

    /**
     * Why it changes what was public before, for the public to read; null in a first version, while the draft has none, and
     * where none was asked for yet.
     */
    public String getAmendmentReason() {
        return amendmentReason;
    }

    /** What is to be mended in single fields, in the order in which it was said. */
    public List<Remark> getRemarks() {
        return List.copyOf(remarks);
    }

    /** Whether the writer took it back before anybody decided; nobody gave a reason then. */
    public boolean isTakenBack() {
        return takenBack;
    }
}
