package org.acuerdo.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** That one person is told of something. It keeps what it is about and no words: those come in the reader's language. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice")
    @SequenceGenerator(name = "notice", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "cycle_id")
    private Long cycleId;

    @Column(name = "organization_id")
    private Long organizationId;

    private String reference;

    private String title;

    private String reason;

    private LocalDate day;

    private Integer number;

    @Column(name = "posting_id")
    private Long postingId;

    @Column(name = "introduction_id")
    private Long introductionId;

    @Column(columnDefinition = "char(2)")
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "waits_for_digest")
    private boolean waitsForDigest;

    /** For JPA. */
    protected Notice() {}

    /**
     * A notice that nobody has read.
     *
     * @param waitsForDigest whether it still goes into a mail with others
     */
    Notice(Long accountId, NoticeKind kind, About about, boolean waitsForDigest, Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        this.topic = kind.topic();
        this.recordId = about.recordId();
        this.cycleId = about.cycleId();
        this.organizationId = about.organizationId();
        this.reference = about.reference();
        this.title = about.title();
        this.reason = about.reason();
        this.day = about.day();
        this.number = about.number();
        this.postingId = about.postingId();
        this.introductionId = about.introductionId();
        this.language = about.language();
        this.waitsForDigest = waitsForDigest;
        this.createdAt = now;
    }

    /** The person has read it, or it is done. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** It went into a mail with others. */
    void digest() {
        waitsForDigest = false;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** What the person is told of. */
    public NoticeKind getKind() {
        return kind;
    }

    /** What it is about. */
    About about() {
        return new About(
                recordId,
                cycleId,
                organizationId,
                reference,
                title,
                reason,
                day,
                number,
                postingId,
                introductionId,
                language);
    }

    /** When it happened. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Whether the person has not read it yet. */
    public boolean isUnread() {
        return readAt == null;
    }
}
