package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/**
 * Has approved records go public together at a time that is set. Each decision here takes the release for itself first, so
 * that it comes either before the moment or is refused after it.
 */
@ApplicationScoped
@Transactional
public class Releasing {

    @Inject
    private Releases releases;

    @Inject
    private Records records;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<Moved> moved;

    /**
     * Plans one.
     *
     * @return its number
     * @throws Incomplete when something is missing or its time is over
     */
    @Guarded(Action.MODERATE)
    public Long plan(ReleasePlan plan) {
        check(plan);
        var release = new Release(plan);
        releases.add(release);
        return release.getId();
    }

    /**
     * Sets another time or name.
     *
     * @param version as it was read
     * @throws Incomplete when something is missing or its new time is over
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when its time has come
     */
    @Guarded(Action.MODERATE)
    public void move(Long releaseId, int version, ReleasePlan plan) {
        check(plan);
        read(releaseId, version).move(plan, clock.instant());
    }

    /**
     * Calls it off; its records wait for the secretariat again.
     *
     * @param version as it was read
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when its time has come
     */
    @Guarded(Action.MODERATE)
    public void cancel(Long releaseId, int version) {
        var release = read(releaseId, version);
        release.cancel(clock.instant());
        release.waiting().forEach(this::free);
    }

    /**
     * Approves a record for it: it goes public with the others.
     *
     * @param stamp the stamp of the revision that was read
     * @throws Stale when it is no longer the newest
     * @throws Refusal when the time of the release has come
     */
    @Guarded(Action.SCHEDULE)
    public void add(Long recordId, String stamp, Long releaseId) {
        var release = releases.lock(releaseId);
        var record = records.lock(recordId);
        if (!record.getLatest().getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        var approver = acting.actor().accountId();
        record.schedule(accounts.reference(approver));
        release.add(record, approver, clock.instant());
        moved.fire(new Moved(record, Transition.SCHEDULE));
    }

    /**
     * Takes a record out; it waits for the secretariat again, and the others go without it.
     *
     * @throws Refusal when the time of the release has come
     */
    @Guarded(Action.UNSCHEDULE)
    public void takeOut(Long recordId) {
        var release = releases.lock(
                releases.of(recordId).map(Release::getId).orElseThrow(() -> new Refusal("releaseSettled")));
        release.refuseSettled(clock.instant());
        release.waiting().stream()
                .filter(member -> member.getRecord().getId().equals(recordId))
                .forEach(this::free);
    }

    private void free(ReleaseMember member) {
        var record = records.lock(member.getRecord().getId());
        record.unschedule();
        member.settle(ReleaseMember.Outcome.TAKEN_OUT);
        moved.fire(new Moved(record, Transition.UNSCHEDULE));
    }

    private Release read(Long releaseId, int version) {
        var release = releases.lock(releaseId);
        if (release.getVersion() != version) {
            throw new Overtaken();
        }
        return release;
    }

    private void check(ReleasePlan plan) {
        var problems = new Problems();
        plan.check(problems, clock.instant());
        if (!problems.all().isEmpty()) {
            throw new Incomplete(problems.all());
        }
    }
}
