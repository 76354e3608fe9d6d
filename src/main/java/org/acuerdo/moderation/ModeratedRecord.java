package org.acuerdo.moderation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Subject;

/**
 * A commitment, dialogue, action or progress update as an identity: whose it is, what people quote it by, and the chain
 * of revisions that say what it says. The public reads the revision it points to as published, whatever is being written
 * in a later one.
 */
@Entity
@Table(name = "record")
public class ModeratedRecord extends RecordIdentity {

    @OneToMany(mappedBy = "record", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @Column(name = "latest_number")
    private int latestNumber;

    @Column(name = "published_number")
    private Integer publishedNumber;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Embedded
    private Merger merger;

    @Version
    private int version;

    /** For JPA. */
    protected ModeratedRecord() {}

    /**
     * A new record with an empty first draft; write on it next.
     *
     * @param parent the commitment that a progress update reports on; null for the other kinds
     */
    public ModeratedRecord(
            RecordKind kind, Organization organization, ModeratedRecord parent, Account author, Instant now) {
        super(kind, organization, parent);
        start(author, now);
    }

    /** Where it stands, by its newest revision. */
    public PublicationState getState() {
        return merger != null
                ? PublicationState.MERGED
                : withdrawnAt != null ? PublicationState.WITHDRAWN : getLatest().getState();
    }

    /**
     * Writes on the draft; after a return or a publication, on a new one.
     *
     * @throws Refusal when it is being reviewed or was withdrawn
     */
    public void write(String title, String language, String content, Account author, Instant now) {
        Transition.WRITE.start(getState());
        var before = getLatest();
        if (before.getState() != PublicationState.DRAFT) {
            start(author, now);
        }
        if (before.getState() == PublicationState.RETURNED) {
            getLatest().explain(before.getAmendmentReason());
        }
        getLatest().write(title, language, content, author, now);
    }

    /**
     * Says for the public why the draft changes what was published.
     *
     * @param why may be empty while it is a draft
     * @throws Refusal when there is no draft, or nothing that it could change
     */
    public void explain(String why) {
        if (!isOncePublic()) {
            throw new Refusal("neverPublic");
        }
        getLatest().explain(why);
    }

    /**
     * Sends the draft on: to the organization's validating authority where the organization asks for that, else to the
     * secretariat.
     *
     * @return the way it went
     * @throws Refusal when there is no draft, or when it changes what was published and says no reason
     */
    public Transition submit(Instant now) {
        var way = getOrganization().isRequiresValidation() ? Transition.SEND_TO_VALIDATION : Transition.SUBMIT;
        way.start(getState());
        if (isOncePublic() && getLatest().getAmendmentReason() == null) {
            throw new Refusal("reasonMissing");
        }
        getLatest().sendTo(way.only(), now);
        return way;
    }

    /** The validating authority agrees. Refuses what does not wait for one. */
    public void agree(Account validator, Instant now) {
        Transition.AGREE.start(getState());
        getLatest().agree(validator, now);
    }

    /**
     * Gives it back to the writer.
     *
     * @param reason what to mend in the whole, for the writer to read; may be empty when something is said of a field
     * @param remarks what to mend in single fields
     * @throws Refusal without any reason, or when it is not being reviewed
     */
    public void giveBack(Account decider, String reason, List<Remark> remarks, Instant now) {
        Transition.GIVE_BACK.start(getState());
        getLatest().giveBack(decider, reason, remarks, now);
    }

    /** The writer takes it back before anybody has decided. Refuses what is not being reviewed. */
    public void takeBack(Account writer, Instant now) {
        Transition.TAKE_BACK.start(getState());
        getLatest().takeBack(writer, now);
    }

    /** The secretariat approves it for a moment that is set; until then nothing shows. Refuses what was not submitted. */
    void schedule(Account decider) {
        Transition.SCHEDULE.start(getState());
        getLatest().schedule(decider);
    }

    /** It waits for the secretariat again. Refuses what was not scheduled. */
    void unschedule() {
        Transition.UNSCHEDULE.start(getState());
        getLatest().unschedule();
    }

    /**
     * Makes the newest revision the one that the public reads.
     *
     * @throws Refusal when it was neither submitted nor scheduled
     */
    public void publish(Account decider, Instant now) {
        Transition.PUBLISH.start(getState());
        getLatest().publish(decider, now);
        publishedNumber = latestNumber;
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
    }

    /**
     * Takes it out of public view; its address says why.
     *
     * @throws Refusal without a reason, when it was never public, or while a revision of it is being reviewed
     */
    public void withdraw(String reason, Instant now) {
        if (!isOncePublic()) {
            throw new Refusal("neverPublic");
        }
        Transition.WITHDRAW.start(getState());
        withdrawnReason = Revision.reason(reason);
        withdrawnAt = now;
    }

    /** Brings back what was withdrawn, and with it the draft that was begun or given back before. */
    public void restore() {
        Transition.RESTORE.start(getState());
        withdrawnAt = null;
        withdrawnReason = null;
    }

    /**
     * Says that it is the same as another one, which stands for both from now on. What was published of it stays readable
     * as its history.
     *
     * @throws Refusal without a reason, when it was never public, while a next version of it is open, or when the other one
     *     can't stand for it
     */
    public void mergeInto(ModeratedRecord other, String reason, Instant now) {
        if (!isOncePublic()) {
            throw new Refusal("neverPublic");
        }
        Transition.MERGE.start(getState());
        Merger.refuseWrong(this, other);
        merger = new Merger(other, Revision.reason(reason), now);
    }

    /** Takes a merger back: it stands for itself again. */
    public void unmerge() {
        Transition.UNMERGE.start(getState());
        merger = null;
    }

    /** Goes back to the revision before the draft that is thrown away. */
    void fallBackTo(Revision before) {
        revisions.remove(getLatest());
        latestNumber = before.getNumber();
    }

    private void start(Account author, Instant now) {
        latestNumber++;
        revisions.add(new Revision(this, latestNumber, author, now));
    }

    private Revision numbered(int number) {
        return revisions.stream()
                .filter(revision -> revision.getNumber() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The record as the policy sees it. */
    public Subject subject() {
        return new Subject(getOrganization().getId(), getState());
    }

    /** The newest revision. */
    public Revision getLatest() {
        return numbered(latestNumber);
    }

    /** All revisions, the oldest first. */
    public List<Revision> getRevisions() {
        return List.copyOf(revisions);
    }

    /** The revision that the public reads; null before the first. */
    public Revision getPublished() {
        return publishedNumber == null ? null : numbered(publishedNumber);
    }

    /** Whether a revision of it was ever published, so that the next one amends what people have read. */
    public boolean isOncePublic() {
        return publishedNumber != null;
    }

    /** Whether the public may read it now. */
    public boolean isPublic() {
        return publishedNumber != null && withdrawnAt == null && merger == null;
    }

    /** When it was first made public; null before. */
    public Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    /** What it was merged into, when and why; null when it stands for itself. */
    public Merger getMerger() {
        return merger;
    }

    /** The record that stands for it: itself, unless it was merged into another. */
    public ModeratedRecord getStanding() {
        return merger == null ? this : merger.getInto();
    }

    /** When it was withdrawn; null when it is not. */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    /** Why it was withdrawn; null when it is not. */
    public String getWithdrawnReason() {
        return withdrawnReason;
    }
}
