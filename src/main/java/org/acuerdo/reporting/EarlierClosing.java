package org.acuerdo.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What the last day of a cycle was before it was moved. Organizations were told it, so it stays visible. */
@Embeddable
public class EarlierClosing {

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "account_id")
    private Long accountId;

    /** For JPA. */
    protected EarlierClosing() {}

    EarlierClosing(LocalDate closesOn, Instant changedAt, Long accountId) {
        this.closesOn = closesOn;
        this.changedAt = changedAt;
        this.accountId = accountId;
    }

    /** The last day that was said before. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** When another was said. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Who said it. */
    public Long getAccountId() {
        return accountId;
    }
}
