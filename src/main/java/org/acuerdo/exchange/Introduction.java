package org.acuerdo.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;

/** That one side of a match asked to be introduced to the other, and what came of it. Each match is asked for once. */
@Entity
@Table(name = "introduction")
public class Introduction {

    /** The longest reason, and the longest word to the other side, in characters. */
    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "introduction")
    @SequenceGenerator(name = "introduction", sequenceName = "introduction_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "asking_id")
    private Posting asking;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_id")
    private Posting asked;

    private String words;

    @Enumerated(EnumType.STRING)
    private IntroductionState state;

    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "record_id")
    private Long recordId;

    /** For JPA. */
    protected Introduction() {}

    /**
     * Somebody asks for it.
     *
     * @param words to the other side; may say nothing
     * @param direct whether both sides can be told at once
     * @throws Refusal when the two do not fit: of one organization, or one of them no longer holds
     */
    Introduction(Posting asking, Posting asked, String words, boolean direct, LocalDate today, Instant now) {
        if (asking.getOrganizationId().equals(asked.getOrganizationId())) {
            throw new Refusal("postingOwn");
        }
        refuseOver(asking, asked, today);
        if (Match.of(asking, asked, today).isEmpty()) {
            throw new Refusal("postingNoMatch");
        }
        this.asking = asking;
        this.asked = asked;
        this.words = said(words);
        this.askedAt = now;
        this.state = IntroductionState.ASKED;
        if (direct) {
            settle(IntroductionState.INTRODUCED, null, now);
        }
    }

    private static void refuseOver(Posting asking, Posting asked, LocalDate today) {
        if (!asking.isOpen(today) || !asked.isOpen(today)) {
            throw new Refusal("postingOver");
        }
    }

    private static String said(String typed) {
        if (Problems.isEmpty(typed)) {
            return null;
        }
        if (typed.length() > LONGEST) {
            throw new Refusal("introductionTooLong", LONGEST);
        }
        return typed.replace("\0", "").strip();
    }

    /**
     * The secretariat makes the two known to each other.
     *
     * @throws Refusal when that was decided before, or one of the postings no longer holds
     */
    void introduce(LocalDate today, Instant now) {
        refuseUnless(IntroductionState.ASKED);
        refuseOver(asking, asked, today);
        settle(IntroductionState.INTRODUCED, null, now);
    }

    /**
     * The secretariat does not.
     *
     * @throws Refusal when that was decided before, or no reason is given
     */
    void refuse(String why, Instant now) {
        refuseUnless(IntroductionState.ASKED);
        settle(IntroductionState.REFUSED, because(why), now);
    }

    /**
     * The other side says no.
     *
     * @throws Refusal when they are not introduced, a commitment has come of it, or no reason is given
     */
    void decline(String why, Instant now) {
        refuseCommitted();
        settle(IntroductionState.DECLINED, because(why), now);
    }

    private static String because(String why) {
        var reason = said(why);
        if (reason == null) {
            throw new Refusal("introductionReason");
        }
        return reason;
    }

    /**
     * A commitment comes of it.
     *
     * @throws Refusal when they are not introduced, or one came of it before
     */
    void become(Long commitment) {
        refuseCommitted();
        recordId = commitment;
    }

    /** The same, before anything is drafted. */
    void refuseCommitted() {
        refuseUnless(IntroductionState.INTRODUCED);
        if (recordId != null) {
            throw new Refusal("introductionCommitted");
        }
    }

    private void refuseUnless(IntroductionState wanted) {
        if (state != wanted) {
            throw new Refusal("introductionSettled");
        }
    }

    private void settle(IntroductionState end, String why, Instant now) {
        state = end;
        reason = why;
        settledAt = now;
    }

    /** Whether it is this person's business: who was asked hears of it only once the two are introduced. */
    public boolean isFor(Actor actor) {
        return actor.is(Role.SECRETARIAT)
                || actor.isOf(asking.getOrganizationId())
                || actor.isOf(asked.getOrganizationId())
                        && (state == IntroductionState.INTRODUCED || state == IntroductionState.DECLINED);
    }

    /** The posting of this organization; null when neither is. */
    public Posting side(Long organizationId) {
        if (asking.getOrganizationId().equals(organizationId)) {
            return asking;
        }
        return asked.getOrganizationId().equals(organizationId) ? asked : null;
    }

    /** The posting of the other side. */
    public Posting other(Posting side) {
        return side.getId().equals(asking.getId()) ? asked : asking;
    }

    /** The one of the two that gives. */
    public Posting getOffer() {
        return asking.getDirection() == Direction.OFFER ? asking : asked;
    }

    /** The one of the two that needs. */
    public Posting getRequest() {
        return asking.getDirection() == Direction.REQUEST ? asking : asked;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** The posting of who asked. */
    public Posting getAsking() {
        return asking;
    }

    /** The posting that it was asked about. */
    public Posting getAsked() {
        return asked;
    }

    /** What the one wants to tell the other; null when nothing. */
    public String getWords() {
        return words;
    }

    /** What came of it. */
    public IntroductionState getState() {
        return state;
    }

    /** Why it came to nothing; null when it did not. */
    public String getReason() {
        return reason;
    }

    /** When it was asked for. */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** When it was decided; null before. */
    public Instant getSettledAt() {
        return settledAt;
    }

    /** The commitment that came of it; null while none did. */
    public Long getRecordId() {
        return recordId;
    }
}
