package org.acuerdo.following;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.Language;
import org.acuerdo.publication.Interest;

/**
 * A mail address without an account, and what it wants to hear of. Its secret stands in each mail and lets whoever holds
 * one end them, and nothing else. Nothing else is known of the person, and with the last subscription it is gone.
 */
@Entity
@Table(name = "subscriber")
public class Subscriber {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscriber")
    @SequenceGenerator(name = "subscriber", sequenceName = "subscriber_seq", allocationSize = 50)
    private Long id;

    private String email;

    @Column(columnDefinition = "char(2)")
    private String language;

    @Column(name = "stop_token")
    private String stopToken;

    @Column(name = "told_until")
    private Instant toldUntil;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @OneToMany(mappedBy = "subscriber", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Subscription> subscriptions = new ArrayList<>();

    /** For JPA. */
    protected Subscriber() {}

    Subscriber(String email, Language language, String stopToken, Instant now) {
        this.email = email;
        this.language = language.getCode();
        this.stopToken = stopToken;
        this.toldUntil = now;
    }

    /** Asks for mails about something, which come once the secret with this hash has come back. */
    void ask(Interest interest, Language wanted, String hash, Instant now) {
        language = wanted.getCode();
        find(interest)
                .ifPresentOrElse(
                        known -> known.askAgain(hash, now),
                        () -> subscriptions.add(new Subscription(this, interest, hash, now)));
    }

    private Optional<Subscription> find(Interest interest) {
        return subscriptions.stream()
                .filter(one -> one.getInterest().equals(interest))
                .findFirst();
    }

    /** Ends one. */
    void stop(Interest interest) {
        find(interest).ifPresent(subscriptions::remove);
    }

    /** What it hears of. */
    List<Interest> confirmed() {
        return subscriptions.stream()
                .filter(Subscription::isConfirmed)
                .map(Subscription::getInterest)
                .toList();
    }

    /** The first confirmation begins the time of which it is told. */
    void begin(Instant now) {
        if (confirmed().size() == 1) {
            toldUntil = now;
        }
    }

    /** There was nothing to tell until that moment. */
    void pass(Instant until) {
        toldUntil = until;
    }

    /** A mail told it of all until that moment. */
    void tell(Instant until, Instant now) {
        toldUntil = until;
        mailedAt = now;
    }

    boolean isEmpty() {
        return subscriptions.isEmpty();
    }

    Long getId() {
        return id;
    }

    String getEmail() {
        return email;
    }

    Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    String getStopToken() {
        return stopToken;
    }

    Instant getToldUntil() {
        return toldUntil;
    }
}
