package org.acuerdo.assessment;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.acuerdo.account.Account;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;

/**
 * What the maker of a commitment answers to an assessment: once for each. It goes the way of all that an organization
 * says, to its validating authority where it has one and then to the secretariat, and never changes once it is public.
 */
@Entity
@Table(name = "assessment_reply")
public class Reply {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_reply")
    @SequenceGenerator(name = "assessment_reply", sequenceName = "assessment_reply_seq", allocationSize = 50)
    private Long id;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private String text;

    @Column(columnDefinition = "char(2)")
    private String language;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @Column(name = "sent_at")
    private Instant sentAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "validator_id")
    private Account validator;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decider_id")
    private Account decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private ReplyFault fault;

    private String reason;

    @Version
    private int version;

    /** For JPA. */
    protected Reply() {}

    /**
     * A reply, sent on at once.
     *
     * @throws Refusal when it says nothing
     */
    public Reply(Assessment assessment, Answer answer, Account author, Instant now) {
        this.assessment = assessment;
        send(answer, author, now);
    }

    /**
     * Sends it again after it was given back.
     *
     * @throws Refusal when it was not given back, or says nothing
     */
    public void mend(Answer answer, Account by, Instant now) {
        require(PublicationState.RETURNED);
        send(answer, by, now);
    }

    private void send(Answer answer, Account by, Instant now) {
        text = written(answer.getText());
        language = answer.getLanguage();
        author = by;
        sentAt = now;
        validator = null;
        decider = null;
        decidedAt = null;
        fault = null;
        reason = null;
        state = assessment.getRecord().getOrganization().isRequiresValidation()
                ? PublicationState.IN_VALIDATION
                : PublicationState.SUBMITTED;
    }

    /**
     * The validating authority agrees that it goes to the secretariat.
     *
     * @throws Refusal when it does not wait for one
     */
    public void agree(Account by) {
        require(PublicationState.IN_VALIDATION);
        validator = by;
        state = PublicationState.SUBMITTED;
    }

    /**
     * The validating authority gives it back; within the organization any reason will do.
     *
     * @throws Refusal without a reason, or when it does not wait for one
     */
    public void giveBack(Account by, String why, Instant now) {
        require(PublicationState.IN_VALIDATION);
        decide(PublicationState.RETURNED, by, null, written(why), now);
    }

    /**
     * The secretariat holds it back until it is mended.
     *
     * @throws Refusal without a ground and a reason, or when it was not sent
     */
    public void refuse(Account by, ReplyFault ground, String why, Instant now) {
        require(PublicationState.SUBMITTED);
        if (ground == null) {
            throw new Refusal("groundMissing");
        }
        decide(PublicationState.RETURNED, by, ground, written(why), now);
    }

    /**
     * Makes it public, for good.
     *
     * @throws Refusal when it was not sent
     */
    public void publish(Account by, Instant now) {
        require(PublicationState.SUBMITTED);
        decide(PublicationState.PUBLISHED, by, null, null, now);
    }

    private void decide(PublicationState decision, Account by, ReplyFault ground, String why, Instant now) {
        state = decision;
        decider = by;
        decidedAt = now;
        fault = ground;
        reason = why;
    }

    private void require(PublicationState wanted) {
        if (state != wanted) {
            throw new Refusal("replyMoved");
        }
    }

    private static String written(String given) {
        if (Problems.isEmpty(given)) {
            throw new Refusal("reasonMissing");
        }
        return given.replace("\0", "").strip();
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return state == PublicationState.PUBLISHED;
    }

    /** Marks this very state of it: who sends or decides hands it back, and so is told when somebody was faster. */
    public String getStamp() {
        return id + "." + version;
    }

    /** Its number in the database. */
    public Long getId() {
        return id;
    }

    /** What it answers. */
    public Assessment getAssessment() {
        return assessment;
    }

    /** Where it stands. */
    public PublicationState getState() {
        return state;
    }

    /** What it says. */
    public String getText() {
        return text;
    }

    /** The code of the language that it is written in. */
    public String getLanguage() {
        return language;
    }

    /** Who wrote it; the public reads only for which organization. */
    public Account getAuthor() {
        return author;
    }

    /** When it was last sent. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Who agreed for the organization; null when nobody had to or has yet. */
    public Account getValidator() {
        return validator;
    }

    /** Who decided last; null before. */
    public Account getDecider() {
        return decider;
    }

    /** When that was; null before. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** On which ground the secretariat holds it back; null else. */
    public ReplyFault getFault() {
        return fault;
    }

    /** Why it was given back; null else. */
    public String getReason() {
        return reason;
    }
}
