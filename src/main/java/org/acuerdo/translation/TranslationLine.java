package org.acuerdo.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.acuerdo.moderation.RecordKind;

/**
 * How a public record stands in one language other than its own. A view of the database says it, so that every list and
 * every count goes by one rule; nothing of it is stored.
 */
@Entity
@Table(name = "translation_line")
public class TranslationLine {

    @Id
    private String id;

    @Column(name = "record_id", insertable = false, updatable = false)
    private Long recordId;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private String reference;

    @Column(name = "organization_id", insertable = false, updatable = false)
    private Long organizationId;

    @Column(name = "area_id", insertable = false, updatable = false)
    private Long areaId;

    private String title;

    @Column(name = "source_language", columnDefinition = "char(2)", insertable = false, updatable = false)
    private String sourceLanguage;

    @Column(columnDefinition = "char(2)")
    private String language;

    @Enumerated(EnumType.STRING)
    private TranslationStatus status;

    @Column(name = "submitted_at", insertable = false, updatable = false)
    private Instant submittedAt;

    /** For JPA. */
    protected TranslationLine() {}

    /** The number of the record. */
    public Long getRecordId() {
        return recordId;
    }

    /** Of what kind it is. */
    public RecordKind getKind() {
        return kind;
    }

    /** What people quote it by. */
    public String getReference() {
        return reference;
    }

    /** Whose it is. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** What it is called; of an update, what its commitment is called. */
    public String getTitle() {
        return title;
    }

    /** The code of the language that it was written in. */
    public String getSourceLanguage() {
        return sourceLanguage;
    }

    /** The code of the language that it is asked about. */
    public String getLanguage() {
        return language;
    }

    /** How it stands in that language. */
    public TranslationStatus getStatus() {
        return status;
    }

    /** Since when a translation waits for the secretariat; null when none does. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }
}
