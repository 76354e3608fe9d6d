package org.acuerdo.platform.mail;

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
import java.util.UUID;
import org.acuerdo.platform.Refusal;

/**
 * A mail on its way out. Who has it in hand holds a lease: without it, or after it has run out, nobody can move the mail,
 * so two nodes never send the same one.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {

    /** What is not sent by then is no news any more. */
    static final Duration LIFE = Duration.ofDays(7);

    /** How long a node may take with a mail. Whoever finds one after that knows that the node is gone. */
    static final Duration LEASE = Duration.ofMinutes(1);

    /** How long the mail server may take with its last answer: a little more than the connection waits for it. */
    static final Duration ANSWER = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_mail")
    @SequenceGenerator(name = "outbox_mail", sequenceName = "outbox_mail_seq", allocationSize = 50)
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    private String recipient;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String subject;

    private String plain;

    private String html;

    private String unsubscribe;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int tries;

    private String lease;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Enumerated(EnumType.STRING)
    private MailProblem problem;

    /** For JPA. */
    protected OutboxMail() {}

    /**
     * A mail that goes out at the next chance.
     *
     * @param host what its Message-ID ends with; the same Message-ID goes with every try
     * @param unsubscribe the address that takes the recipient off, by one click; null where that is not offered
     */
    OutboxMail(String recipient, Letter letter, String unsubscribe, String host, Instant now) {
        this.messageId = "<" + UUID.randomUUID() + "@" + host + ">";
        this.recipient = recipient;
        this.language = letter.language().getCode();
        this.subject = letter.subject();
        this.plain = letter.plain();
        this.html = letter.html();
        this.unsubscribe = unsubscribe;
        this.createdAt = now;
        wait(now);
    }

    private void wait(Instant now) {
        state = MailState.WAITING;
        dueAt = now;
        expiresAt = now.plus(LIFE);
        tries = 0;
        problem = null;
        settledAt = null;
    }

    /** Takes it in hand for one try. */
    void take(Instant now) {
        state = MailState.SENDING;
        lease = UUID.randomUUID().toString();
        leasedUntil = now.plus(LEASE);
        tries++;
    }

    /** Whether the holder of this lease still has it in hand. */
    boolean isHeld(String by, Instant now) {
        return lease != null && lease.equals(by) && leasedUntil != null && now.isBefore(leasedUntil);
    }

    /** The mail server is about to get the last byte. */
    void handOver(Instant now) {
        state = MailState.HANDED_OVER;
        leasedUntil = now.plus(ANSWER);
    }

    /** The mail server has taken it. */
    void arrive(Instant now) {
        settle(MailState.SENT, null, now);
    }

    /** The mail server has not taken it: tried again later, or given up. */
    void putOff(MailProblem why, Duration pause, Instant now) {
        if (tries >= Backoff.TRIES) {
            settle(MailState.FAILED, why, now);
        } else {
            free(MailState.WAITING, why);
            dueAt = now.plus(pause);
        }
    }

    /** The mail server will never take it. */
    void fail(MailProblem why, Instant now) {
        settle(MailState.FAILED, why, now);
    }

    /** Nobody knows whether the mail server has taken it. */
    void lose(Instant now) {
        settle(MailState.UNCLEAR, MailProblem.ANSWER_LOST, now);
    }

    /** The node that had it in hand is gone. */
    void findAgain(Instant now) {
        if (state == MailState.HANDED_OVER) {
            lose(now);
        } else {
            putOff(MailProblem.BROKEN_OFF, Duration.ZERO, now);
        }
    }

    /**
     * A person has it sent again.
     *
     * @throws Refusal when it is on its way or has been sent
     */
    void retry(Instant now) {
        if (!state.isStranded()) {
            throw new Refusal("mailOnItsWay");
        }
        wait(now);
    }

    /**
     * A person knows that an unclear one has arrived.
     *
     * @throws Refusal when it is not unclear
     */
    void confirm(Instant now) {
        if (state != MailState.UNCLEAR) {
            throw new Refusal("mailOnItsWay");
        }
        settle(MailState.SENT, null, now);
    }

    private void settle(MailState end, MailProblem why, Instant now) {
        free(end, why);
        settledAt = now;
    }

    private void free(MailState next, MailProblem why) {
        state = next;
        problem = why;
        leasedUntil = null;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    String getMessageId() {
        return messageId;
    }

    /** The address that it goes to. */
    public String getRecipient() {
        return recipient;
    }

    String getLanguage() {
        return language;
    }

    String getSubject() {
        return subject;
    }

    String getPlain() {
        return plain;
    }

    String getHtml() {
        return html;
    }

    String getUnsubscribe() {
        return unsubscribe;
    }

    /** Where it stands. */
    public MailState getState() {
        return state;
    }

    int getTries() {
        return tries;
    }

    String getLease() {
        return lease;
    }

    Instant getDueAt() {
        return dueAt;
    }

    MailProblem getProblem() {
        return problem;
    }
}
