package org.acuerdo.translation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.platform.Refusal;

/**
 * What a record says in another language than its own, as an identity and a chain of revisions: the public reads the
 * approved one, whatever is being written in a later one.
 */
@Entity
@Table(name = "translation")
public class Translation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "translation")
    @SequenceGenerator(name = "translation", sequenceName = "translation_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private ModeratedRecord record;

    @Column(columnDefinition = "char(2)")
    private String language;

    @OneToMany(mappedBy = "translation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<TranslationRevision> revisions = new ArrayList<>();

    @Column(name = "latest_number")
    private int latestNumber;

    @Column(name = "approved_number")
    private Integer approvedNumber;

    @Version
    private int version;

    /** For JPA. */
    protected Translation() {}

    /** A translation of which nothing is written yet. */
    Translation(ModeratedRecord record, String language) {
        this.record = record;
        this.language = language;
    }

    /**
     * Writes on the draft; after a decision, on a new one.
     *
     * @param source the number of the published revision that it is of
     * @throws Refusal while it waits for the secretariat
     */
    void write(TranslatedText text, int source, Account by, Instant now) {
        if (latestNumber == 0 || getLatest().getDecidedAt() != null) {
            latestNumber++;
            revisions.add(new TranslationRevision(this, latestNumber));
        }
        getLatest().write(text, source, by, now);
    }

    /** Sends it to the secretariat. Refuses what is no draft. */
    void submit(Instant now) {
        getLatest().submit(now);
    }

    /**
     * Lets the public read it.
     *
     * @param source the number of the published revision that it is of
     * @throws Refusal when it was not submitted, or the words of the source have changed since it was
     */
    void approve(List<Phrase> phrases, int source, Account by, Instant now) {
        if (!getLatest().getText().isOf(phrases)) {
            throw new Refusal("translationOutdated");
        }
        getLatest().approve(source, by, now);
        approvedNumber = latestNumber;
    }

    /** Gives it back to the translator. Refuses without a reason, and what was not submitted. */
    void giveBack(String why, Account by, Instant now) {
        getLatest().giveBack(why, by, now);
    }

    /** The record has a new version: where no word of it has changed, what was approved holds for it too. */
    void follow(List<Phrase> phrases, int source) {
        if (approvedNumber != null && getApproved().getText().isOf(phrases)) {
            getApproved().holdFor(source);
        }
    }

    /**
     * How it stands; the view behind {@link TranslationLine} goes by the same rule.
     *
     * @param published the number of the revision of the record that the public reads
     */
    TranslationStatus status(int published) {
        return switch (getLatest().getState()) {
            case SUBMITTED -> TranslationStatus.WAITING;
            case DRAFT, RETURNED -> TranslationStatus.IN_WORK;
            case APPROVED ->
                getLatest().getSourceNumber() == published ? TranslationStatus.APPROVED : TranslationStatus.OUTDATED;
        };
    }

    private TranslationRevision numbered(int number) {
        return revisions.stream()
                .filter(revision -> revision.getNumber() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The record that it is of. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** The code of the language that it is in. */
    public String getLanguage() {
        return language;
    }

    /** The newest revision. */
    public TranslationRevision getLatest() {
        return numbered(latestNumber);
    }

    /** The revision that the public reads; null before the first. */
    public TranslationRevision getApproved() {
        return approvedNumber == null ? null : numbered(approvedNumber);
    }

    /** All revisions, the oldest first. */
    public List<TranslationRevision> getRevisions() {
        return List.copyOf(revisions);
    }
}
