package org.acuerdo.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.acuerdo.account.Account;
import org.acuerdo.platform.Refusal;

/** What the secretariat notes about a record for itself. Nobody else ever reads it. */
@Entity
@Table(name = "record_note")
public class RecordNote {

    /** A longer note is a document. */
    static final int LONGEST = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_note")
    @SequenceGenerator(name = "record_note", sequenceName = "record_note_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private ModeratedRecord record;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For JPA. */
    protected RecordNote() {}

    /**
     * A note about a record.
     *
     * @throws Refusal when it says nothing, or too much
     */
    RecordNote(ModeratedRecord record, Account author, String text, Instant now) {
        if (Problems.isEmpty(text)) {
            throw new Refusal("noteMissing");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("noteTooLong", LONGEST, text.length());
        }
        this.record = record;
        this.author = author;
        this.text = text.replace("\0", "").strip();
        this.writtenAt = now;
    }

    /** Whether it is about that record. */
    boolean isAbout(Long recordId) {
        return record.getId().equals(recordId);
    }

    /** Whether that person wrote it. */
    public boolean isBy(Long accountId) {
        return author.getId().equals(accountId);
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** Who wrote it. */
    public Account getAuthor() {
        return author;
    }

    /** What it says. */
    public String getText() {
        return text;
    }

    /** When it was written. */
    public Instant getWrittenAt() {
        return writtenAt;
    }
}
