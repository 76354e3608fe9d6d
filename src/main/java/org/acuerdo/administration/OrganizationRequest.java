package org.acuerdo.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/**
 * An organization asks to take part. It counts once somebody who reads its mail has confirmed it; then the secretariat
 * takes it in or says why not.
 */
@Entity
@Table(name = "organization_request")
public class OrganizationRequest {

    /** So long the secret in the mail is good. */
    static final Duration LIFE = Duration.ofDays(3);

    /** Where it stands. */
    public enum State {
        /** Nobody has confirmed the address yet. */
        ASKED,
        /** It waits for the secretariat. */
        CONFIRMED,
        /** It takes part now. */
        ACCEPTED,
        /** It was told why not. */
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_request")
    @SequenceGenerator(name = "organization_request", sequenceName = "organization_request_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @Column(columnDefinition = "char(2)")
    private String country;

    private String website;

    private String reason;

    private String person;

    private String email;

    @Column(columnDefinition = "char(2)")
    private String language;

    @Column(name = "confirm_hash")
    private String confirmHash;

    private String origin;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decider_id")
    private Long deciderId;

    @Column(name = "organization_id")
    private Long organizationId;

    private String answer;

    /** For JPA. */
    protected OrganizationRequest() {}

    /** Somebody asks; the form was checked. */
    OrganizationRequest(JoinForm form, Language language, String confirmHash, String origin, Instant now) {
        this.name = form.name();
        this.kind = form.kind();
        this.country = form.country();
        this.website = form.website();
        this.reason = form.reason();
        this.person = form.person();
        this.email = form.email();
        this.language = language.getCode();
        this.confirmHash = confirmHash;
        this.origin = origin;
        this.askedAt = now;
    }

    /** Whether the secret in its mail is still good. */
    boolean isGood(Instant now) {
        return confirmHash != null && now.isBefore(askedAt.plus(LIFE));
    }

    /** Somebody reads mail at that address. */
    void confirm(Instant now) {
        confirmHash = null;
        confirmedAt = now;
    }

    /** It takes part from now on. */
    void accept(Long asOrganization, Long decider, Instant now) {
        refuseUnlessOpen();
        organizationId = asOrganization;
        deciderId = decider;
        decidedAt = now;
    }

    /** It does not, and is told why. */
    void refuse(String why, Long decider, Instant now) {
        refuseUnlessOpen();
        if (why == null || why.isBlank() || why.length() > JoinForm.LONGEST_REASON) {
            throw new Refusal("joinAnswer", JoinForm.LONGEST_REASON);
        }
        answer = why.strip();
        deciderId = decider;
        decidedAt = now;
    }

    private void refuseUnlessOpen() {
        if (getState() != State.CONFIRMED) {
            throw new Refusal("joinDecided");
        }
    }

    /** Where it stands. */
    public State getState() {
        if (decidedAt != null) {
            return organizationId == null ? State.REFUSED : State.ACCEPTED;
        }
        return confirmedAt == null ? State.ASKED : State.CONFIRMED;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** What the organization is called, in the language of the request. */
    public String getName() {
        return name;
    }

    /** What sort of institution it is. */
    public OrganizationKind getKind() {
        return kind;
    }

    /** The code of its State; null when it is regional. */
    public String getCountry() {
        return country;
    }

    /** Its web address; may be null. */
    public String getWebsite() {
        return website;
    }

    /** Why it wants to take part. */
    public String getReason() {
        return reason;
    }

    /** Who asks. */
    public String getPerson() {
        return person;
    }

    /** The address of who asks. */
    public String getEmail() {
        return email;
    }

    /** The language of who asks. */
    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    /** When it was asked. */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** When the address was confirmed; null before. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** When it was decided; null before. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** The number of the organization that it became; null when it became none. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** Why it was refused; null when it was not. */
    public String getAnswer() {
        return answer;
    }
}
