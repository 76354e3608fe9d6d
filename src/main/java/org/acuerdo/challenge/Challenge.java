package org.acuerdo.challenge;

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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.acuerdo.account.Account;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/**
 * That somebody of the public says something is wrong with a record, and what came of it. What that person wrote is read
 * by the secretariat alone; the maker and, if it is upheld, the public read it in the secretariat's words. The address is
 * known until some time after it is closed.
 */
@Entity
@Table(name = "challenge")
public class Challenge extends Voice {

    /** How long the maker has to answer. */
    public static final Duration REPLY = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "challenge")
    @SequenceGenerator(name = "challenge", sequenceName = "challenge_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private ModeratedRecord record;

    private Integer number;

    @Enumerated(EnumType.STRING)
    private ChallengeState state;

    @Column(name = "version_number")
    private Integer versionNumber;

    private String claim;

    @Column(name = "claim_language", columnDefinition = "char(2)")
    private String claimLanguage;

    @Column(name = "reply_until")
    private Instant replyUntil;

    private String reply;

    @Column(name = "reply_language", columnDefinition = "char(2)")
    private String replyLanguage;

    @Column(name = "replied_at")
    private Instant repliedAt;

    private String finding;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decider_id")
    private Account decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duplicate_of")
    private Challenge duplicateOf;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "corrected_in")
    private Integer correctedIn;

    @Version
    private int version;

    /** For JPA. */
    protected Challenge() {}

    Challenge(ModeratedRecord record, Word word, Language language, String confirmHash, Instant now) {
        super(word, language, confirmHash, now);
        this.record = record;
        this.state = ChallengeState.UNCONFIRMED;
    }

    /** Whether the secret in the mail still opens it. */
    boolean canBeConfirmed(Instant now) {
        return state != ChallengeState.UNCONFIRMED
                || record.isPublic() && now.isBefore(getAskedAt().plus(LIFE));
    }

    /** The address is right: from now on the secretariat reads it, under this number among those of the record. */
    void confirm(int given, Instant now) {
        require(ChallengeState.UNCONFIRMED);
        number = given;
        versionNumber = record.getPublished().getNumber();
        state = ChallengeState.NEW;
        confirmed(now);
    }

    /** It is not about this record, or nothing that can be looked into. */
    void setAside(String why, Account by, Instant now) {
        require(ChallengeState.NEW);
        finding = written(why);
        decide(ChallengeState.SET_ASIDE, by, now);
        closedAt = now;
    }

    /** The same was said before; what comes of that one comes of this. */
    void join(Challenge other, Account by, Instant now) {
        require(ChallengeState.NEW);
        if (other.id.equals(id)
                || other.state == ChallengeState.DUPLICATE
                || other.state == ChallengeState.UNCONFIRMED) {
            throw new Refusal("challengeNoOriginal");
        }
        duplicateOf = other;
        decide(ChallengeState.DUPLICATE, by, now);
        if (!other.state.isOpen()) {
            closedAt = now;
        }
    }

    /** What it is the same as has been decided. */
    void close(Instant now) {
        closedAt = now;
    }

    /** Puts it to the maker, in words of the secretariat's. */
    void ask(String words, Language in, Instant now) {
        require(ChallengeState.NEW);
        claim = written(words);
        claimLanguage = in.getCode();
        replyUntil = now.plus(REPLY);
        state = ChallengeState.WITH_MAKER;
    }

    /** Keeps what the focal point proposes to answer, until the validating authority sends it. */
    void propose(String words, Language in) {
        require(ChallengeState.WITH_MAKER);
        reply = written(words);
        replyLanguage = in.getCode();
    }

    /** The maker answers. Late is better than not at all, as long as nothing was found. */
    void answer(String words, Language in, Instant now) {
        propose(words, in);
        repliedAt = now;
        state = ChallengeState.ANSWERED;
    }

    /**
     * Says what was found.
     *
     * @throws Refusal while the maker can still answer
     */
    void find(boolean right, String words, Account by, Instant now) {
        if (state != ChallengeState.ANSWERED) {
            require(ChallengeState.WITH_MAKER);
            if (now.isBefore(replyUntil)) {
                throw new Refusal("challengeReplyOpen");
            }
            // A proposal that nobody sent is nothing that the maker said.
            reply = null;
            replyLanguage = null;
        }
        finding = written(words);
        decide(right ? ChallengeState.UPHELD : ChallengeState.NOT_UPHELD, by, now);
        closedAt = now;
    }

    /** What was upheld is put right in the version that is public now. */
    void correct() {
        require(ChallengeState.UPHELD);
        var current = record.isPublic() ? record.getPublished().getNumber() : 0;
        if (correctedIn != null || current <= versionNumber) {
            throw new Refusal("challengeNoLaterVersion");
        }
        correctedIn = current;
    }

    private void decide(ChallengeState decision, Account by, Instant now) {
        state = decision;
        decider = by;
        decidedAt = now;
    }

    private void require(ChallengeState wanted) {
        if (state != wanted) {
            throw new Refusal("challengeMoved");
        }
    }

    private static String written(String given) {
        if (given == null || given.isBlank()) {
            throw new Refusal("reasonMissing");
        }
        return given.replace("\0", "").strip();
    }

    /** Marks this very state of it: who decides hands it back, and so is told when somebody was faster. */
    public String getStamp() {
        return id + "." + version;
    }

    /** Its number in the database. */
    public Long getId() {
        return id;
    }

    /** What it is about. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** Its place among those about the record; null before it was confirmed. */
    public Integer getNumber() {
        return number;
    }

    /** How far it is. */
    public ChallengeState getState() {
        return state;
    }

    /** Which version of the record it is about; null before it was confirmed. */
    public Integer getVersionNumber() {
        return versionNumber;
    }

    /** What is said to be wrong, in the secretariat's words; null before the maker was asked. */
    public String getClaim() {
        return claim;
    }

    /** The code of the language that the secretariat wrote in. */
    public String getClaimLanguage() {
        return claimLanguage;
    }

    /** Until when the maker is asked for its answer; null before. */
    public Instant getReplyUntil() {
        return replyUntil;
    }

    /** What the maker answers, or proposes to as long as {@link #getRepliedAt} is null; null for nothing. */
    public String getReply() {
        return reply;
    }

    /** The code of the language of the answer. */
    public String getReplyLanguage() {
        return replyLanguage;
    }

    /** When the maker answered; null when it has not. */
    public Instant getRepliedAt() {
        return repliedAt;
    }

    /** What was found, or why it was set aside; null before. */
    public String getFinding() {
        return finding;
    }

    /** Who decided; null before. */
    public Account getDecider() {
        return decider;
    }

    /** When that was; null before. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Where the same is looked into; null for anything but a duplicate. */
    public Challenge getDuplicateOf() {
        return duplicateOf;
    }

    /** The version in which it was put right; null as long as it is not. */
    public Integer getCorrectedIn() {
        return correctedIn;
    }
}
