package org.acuerdo.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Lets one person choose a password, once and for a short time. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    /** What a link is for. */
    public enum Purpose {
        /** To take up an account. */
        INVITATION,
        /** To choose another password. */
        RESET
    }

    /** How long a link is good for. */
    public static final Duration LIFE = Duration.ofDays(3);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For JPA. */
    protected OneTimeLink() {}

    OneTimeLink(String tokenHash, Account account, Purpose purpose, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.purpose = purpose;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** How it stands with the link. */
    LinkState state(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (revokedAt != null || account.isDisabled()) {
            return LinkState.REVOKED;
        }
        return now.isBefore(expiresAt) ? LinkState.GOOD : LinkState.EXPIRED;
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** Takes it back; what was used stays so. */
    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    Account getAccount() {
        return account;
    }

    Purpose getPurpose() {
        return purpose;
    }

    /** From when on it is no longer good. */
    Instant getExpiresAt() {
        return expiresAt;
    }
}
