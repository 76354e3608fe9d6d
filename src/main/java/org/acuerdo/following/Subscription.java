package org.acuerdo.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.acuerdo.publication.Interest;

/** That mails about something were asked for at an address; none comes before whoever reads that address has confirmed. */
@Entity
@Table(name = "subscription")
public class Subscription {

    /** How long it can be confirmed; what was not is forgotten then. */
    static final Duration LIFE = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscription")
    @SequenceGenerator(name = "subscription", sequenceName = "subscription_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "subscriber_id")
    private Subscriber subscriber;

    private String interest;

    @Column(name = "confirm_hash")
    private String confirmHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For JPA. */
    protected Subscription() {}

    Subscription(Subscriber subscriber, Interest interest, String hash, Instant now) {
        this.subscriber = subscriber;
        this.interest = interest.path();
        this.confirmHash = hash;
        this.askedAt = now;
    }

    void askAgain(String hash, Instant now) {
        confirmHash = hash;
        askedAt = now;
    }

    /** Whether its secret still opens it. */
    boolean isGood(Instant now) {
        return now.isBefore(askedAt.plus(LIFE));
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
            subscriber.begin(now);
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Interest getInterest() {
        return Interest.of(interest).orElseThrow();
    }

    Subscriber getSubscriber() {
        return subscriber;
    }
}
