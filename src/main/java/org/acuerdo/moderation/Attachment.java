package org.acuerdo.moderation;

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
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.acuerdo.account.Account;
import org.acuerdo.platform.files.FileKind;
import org.acuerdo.platform.files.FileNames;
import org.acuerdo.platform.files.FileStore;

/** A file that somebody put to a record. Revisions list it by its number; it never changes, and the database refuses it too. */
@Entity
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment")
    @SequenceGenerator(name = "attachment", sequenceName = "attachment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "uploader_id")
    private Account uploader;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** For JPA. */
    protected Attachment() {}

    Attachment(Long recordId, FileStore.Kept file, Account uploader, Instant now) {
        this.recordId = recordId;
        this.fileName = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.uploader = uploader;
        this.uploadedAt = now;
    }

    /** Its number in the database. */
    public Long getId() {
        return id;
    }

    /** The number of the record that it was put to. */
    public Long getRecordId() {
        return recordId;
    }

    /** What it was called where it came from. */
    public String getFileName() {
        return fileName;
    }

    /** What it is, by its content. */
    public FileKind getKind() {
        return kind;
    }

    /** How many bytes it has. */
    public long getSize() {
        return size;
    }

    /** The hash of its content, in hexadecimal, for whoever wants to prove that it is the same. */
    public String getSha256() {
        return sha256;
    }

    /** Who put it there. */
    public Account getUploader() {
        return uploader;
    }

    /** When. */
    public Instant getUploadedAt() {
        return uploadedAt;
    }

    /** Where those who may can fetch it. */
    public String getAddress() {
        return "/files/" + id + "/" + FileNames.inAddress(fileName);
    }
}
