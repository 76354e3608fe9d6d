package org.acuerdo.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person has a calendar address. Of the secret in it the hash is kept alone: it is shown once, and can be renewed. */
@Entity
@Table(name = "calendar_secret")
public class CalendarSecret {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For JPA. */
    protected CalendarSecret() {}

    CalendarSecret(Long accountId) {
        this.accountId = accountId;
    }

    /** From now on the address with this secret is the one; the one before is good for nothing. */
    void renew(String fresh, Instant now) {
        hash = fresh;
        madeAt = now;
    }

    Long getAccountId() {
        return accountId;
    }

    /** When it was made. */
    public Instant getMadeAt() {
        return madeAt;
    }
}
