package org.acuerdo.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import org.acuerdo.platform.Language;

/** What somebody of the public wrote, and where an answer reaches that person. It never changes; the address is forgotten. */
@MappedSuperclass
public abstract class Voice {

    /** How long it can be confirmed; what was not is forgotten then. */
    static final Duration LIFE = Duration.ofDays(3);

    /** How long the address is known after it is closed. */
    static final Duration KEEP_ADDRESS = Duration.ofDays(30);

    @Enumerated(EnumType.STRING)
    private ChallengeKind kind;

    private String part;

    private String text;

    private String evidence;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String email;

    @Column(name = "confirm_hash")
    private String confirmHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For JPA. */
    protected Voice() {}

    Voice(Word word, Language language, String confirmHash, Instant now) {
        this.kind = word.kind();
        this.part = word.part().isEmpty() ? null : word.part();
        this.text = word.text();
        this.evidence = word.evidence().isEmpty() ? null : word.evidence();
        this.email = word.email().isEmpty() ? null : word.email();
        this.language = language.getCode();
        this.confirmHash = confirmHash;
        this.askedAt = now;
    }

    void confirmed(Instant now) {
        confirmedAt = now;
    }

    /** What kind of thing is said to be wrong. */
    public ChallengeKind getKind() {
        return kind;
    }

    /** The part of the page that it is about; null for none named. */
    public String getPart() {
        return part;
    }

    /** What the person wrote; for the secretariat alone. */
    public String getText() {
        return text;
    }

    /** A web address that is to show it; null for none. */
    public String getEvidence() {
        return evidence;
    }

    /** The language that the person reads. */
    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    /** Where an answer reaches the person; null once it is forgotten. No page shows it. */
    String getEmail() {
        return email;
    }

    /** When it was written. */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** When the address was confirmed, since when it waits for the secretariat; null before. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
