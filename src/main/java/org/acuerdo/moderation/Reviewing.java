package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What a validating authority and the secretariat decide about a record of any kind. */
@ApplicationScoped
@Transactional
public class Reviewing {

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<Moved> moved;

    /**
     * Agrees for the organization.
     *
     * @param stamp the stamp of the revision that was read
     * @throws Stale when it is no longer the newest
     */
    @Guarded(Action.AGREE)
    public void agree(Long recordId, String stamp) {
        var record = newest(recordId, stamp);
        record.agree(decider(), clock.instant());
        tell(record, Transition.AGREE);
    }

    /**
     * Gives it back to the writer with a reason.
     *
     * @param stamp the stamp of the revision that was read
     * @throws Stale when it is no longer the newest
     */
    @Guarded(Action.RETURN)
    public void giveBack(Long recordId, String stamp, String reason) {
        giveBackFor(recordId, stamp, reason, List.of());
    }

    /**
     * Gives it back to the writer with a reason to the whole, reasons to single fields, or both.
     *
     * @param stamp the stamp of the revision that was read
     * @param remarks the reasons to single fields
     * @throws Stale when it is no longer the newest
     * @throws Refusal when there is no reason at all, or one is pinned to what is no field
     */
    @Guarded(Action.RETURN)
    public void giveBack(Long recordId, String stamp, String reason, List<Remark> remarks) {
        giveBackFor(recordId, stamp, reason, remarks);
    }

    private void giveBackFor(Long recordId, String stamp, String reason, List<Remark> remarks) {
        var record = newest(recordId, stamp);
        var fields = Description.fields(contents.of(record.getLatest()));
        if (!remarks.stream().map(Remark::getField).allMatch(fields::contains)) {
            throw new Refusal("remarkField");
        }
        record.giveBack(decider(), reason, remarks, clock.instant());
        tell(record, Transition.GIVE_BACK);
    }

    /**
     * Makes it public.
     *
     * @param stamp the stamp of the revision that was read
     * @throws Stale when it is no longer the newest
     */
    @Guarded(Action.PUBLISH)
    public void publish(Long recordId, String stamp) {
        var record = newest(recordId, stamp);
        record.publish(decider(), clock.instant());
        tell(record, Transition.PUBLISH);
    }

    /** Takes it out of public view; its address says why. */
    @Guarded(Action.WITHDRAW)
    public void withdraw(Long recordId, String reason) {
        var record = records.lock(recordId);
        record.withdraw(reason, clock.instant());
        tell(record, Transition.WITHDRAW);
    }

    /** Brings back what was withdrawn. */
    @Guarded(Action.RESTORE)
    public void restore(Long recordId) {
        var record = records.lock(recordId);
        record.restore();
        tell(record, Transition.RESTORE);
    }

    private ModeratedRecord newest(Long recordId, String stamp) {
        var record = records.lock(recordId);
        if (!record.getLatest().getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        return record;
    }

    private Account decider() {
        return accounts.reference(acting.actor().accountId());
    }

    private void tell(ModeratedRecord record, Transition transition) {
        moved.fire(new Moved(record, transition));
    }
}
