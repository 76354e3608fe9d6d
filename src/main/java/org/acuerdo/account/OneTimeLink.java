package org.acuerdo.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    /** How long a link is good for. */
    public static final Duration LIFE = Duration.ofDays(3);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For JPA. */
    protected OneTimeLink() {}

    OneTimeLink(String tokenHash, Account account, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.expiresAt = now.plus(LIFE);
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && !account.isDisabled();
    }

    void use(Instant now) {
        usedAt = now;
    }

    Account getAccount() {
        return account;
    }
}
