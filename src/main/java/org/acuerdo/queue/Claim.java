package org.acuerdo.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody of the secretariat has taken a record on. It binds nobody: it tells the others. */
@Entity
@Table(name = "review_claim")
public class Claim {

    @Id
    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** For JPA. */
    protected Claim() {}

    Claim(Long recordId, Long accountId, Instant now) {
        this.recordId = recordId;
        this.accountId = accountId;
        this.takenAt = now;
    }

    void passTo(Long colleague, Instant now) {
        accountId = colleague;
        takenAt = now;
    }

    /** Whether this person has it. */
    public boolean isOf(Long person) {
        return accountId.equals(person);
    }

    /** Who has it. */
    public Long getAccountId() {
        return accountId;
    }

    /** Since when. */
    public Instant getTakenAt() {
        return takenAt;
    }
}
