package org.acuerdo.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.acuerdo.account.Account;
import org.acuerdo.moderation.JsonColumn;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Refusal;

/**
 * All that a translation says at one point of its life. What it says never changes once submitted; the database refuses it
 * too.
 */
@Entity
@Table(name = "translation_revision")
public class TranslationRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "translation_revision")
    @SequenceGenerator(name = "translation_revision", sequenceName = "translation_revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_id")
    private Translation translation;

    private int number;

    @Enumerated(EnumType.STRING)
    private TranslationState state;

    @Column(name = "source_number")
    private int sourceNumber;

    @Convert(converter = JsonColumn.class)
    private String text;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decider_id")
    private Account decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Version
    private int version;

    /** For JPA. */
    protected TranslationRevision() {}

    TranslationRevision(Translation translation, int number) {
        this.translation = translation;
        this.number = number;
        this.state = TranslationState.DRAFT;
    }

    void write(TranslatedText said, int source, Account by, Instant now) {
        require(TranslationState.DRAFT);
        text = said.json();
        sourceNumber = source;
        author = by;
        changedAt = now;
    }

    void submit(Instant now) {
        require(TranslationState.DRAFT);
        state = TranslationState.SUBMITTED;
        submittedAt = now;
    }

    void approve(int source, Account by, Instant now) {
        decide(TranslationState.APPROVED, by, now);
        sourceNumber = source;
    }

    void giveBack(String why, Account by, Instant now) {
        if (Problems.isEmpty(why)) {
            throw new Refusal("reasonMissing");
        }
        decide(TranslationState.RETURNED, by, now);
        reason = why.replace("\0", "").strip();
    }

    void holdFor(int source) {
        sourceNumber = source;
    }

    private void decide(TranslationState decision, Account by, Instant now) {
        require(TranslationState.SUBMITTED);
        state = decision;
        decider = by;
        decidedAt = now;
    }

    private void require(TranslationState wanted) {
        if (state != wanted) {
            throw new Refusal("translationMoved");
        }
    }

    /** Marks this very state of it: who saves or decides hands it back, and so is told when somebody was faster. */
    public String getStamp() {
        return id + "." + version;
    }

    /** Its place in the chain, from 1. */
    public int getNumber() {
        return number;
    }

    /** Where it stands. */
    public TranslationState getState() {
        return state;
    }

    /**
     * The newest published revision of the record that it was written for; once approved, the newest whose words are the
     * same.
     */
    public int getSourceNumber() {
        return sourceNumber;
    }

    /** What it says; a fresh copy each time. */
    public TranslatedText getText() {
        return TranslatedText.read(text);
    }

    /** Who wrote last; the public reads only for which organization. */
    public Account getAuthor() {
        return author;
    }

    /** When it was last written on. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** When it was sent to the secretariat; null before. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Who decided; null before. */
    public Account getDecider() {
        return decider;
    }

    /** When it was decided; null before. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Why it was given back; null else. */
    public String getReason() {
        return reason;
    }
}
