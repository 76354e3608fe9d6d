package org.acuerdo.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.acuerdo.publication.Interest;

/**
 * That a person follows something public or, where that would follow from the part of their organization in a dialogue,
 * does not want to.
 */
@Entity
@Table(name = "follow")
public class Follow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow")
    @SequenceGenerator(name = "follow", sequenceName = "follow_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    private String interest;

    private boolean muted;

    @Column(name = "since")
    private Instant since;

    /** For JPA. */
    protected Follow() {}

    Follow(Long accountId, Interest interest, boolean muted, Instant now) {
        this.accountId = accountId;
        this.interest = interest.path();
        this.muted = muted;
        this.since = now;
    }

    void mute(boolean quiet) {
        muted = quiet;
    }

    Long getAccountId() {
        return accountId;
    }

    Interest getInterest() {
        return Interest.of(interest).orElseThrow();
    }

    boolean isMuted() {
        return muted;
    }
}
