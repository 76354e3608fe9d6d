package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Supplier;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.audit.Audit;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;

/**
 * Makes the records of a release public: all in one transaction, so that nobody reads one of them before the others, and
 * in the name of those who approved them. The row of the release lets one node do it, once.
 */
@ApplicationScoped
class Opening {

    /** A record of the set can't go public. The transaction is gone; the record's number is what is left of it. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Long recordId;

        Stopped(Long recordId, RuntimeException why) {
            super("Record " + recordId + " can’t go public", why);
            this.recordId = recordId;
        }

        Long recordId() {
            return recordId;
        }
    }

    @Inject
    private Releases releases;

    @Inject
    private Records records;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<Moved> moved;

    @Inject
    private Event<HeldBack> heldBack;

    /**
     * Opens it, unless another node is at it or has done so.
     *
     * @throws Stopped when one of its records can't go public; then none has
     */
    @Transactional
    void open(Long releaseId) {
        releases.take(releaseId).ifPresent(release -> {
            release.waiting().forEach(this::publish);
            release.open(clock.instant());
        });
    }

    private void publish(ReleaseMember member) {
        var id = member.getRecord().getId();
        inTheNameOf(member, () -> {
            try {
                var record = records.lock(id);
                record.publish(accounts.reference(member.getApproverId()), clock.instant());
                member.settle(ReleaseMember.Outcome.PUBLISHED);
                moved.fire(new Moved(record, Transition.PUBLISH));
            } catch (RuntimeException e) {
                throw new Stopped(id, e);
            }
            audit.done(acting.actor(), "Releasing.publish", id);
            return null;
        });
    }

    /** Leaves a record out, so that it holds up none of the others: it waits for the secretariat again, which is told. */
    @Transactional
    void holdBack(Long releaseId, Long recordId) {
        releases.take(releaseId)
                .ifPresent(release -> release.waiting().stream()
                        .filter(member -> member.getRecord().getId().equals(recordId))
                        .forEach(member -> inTheNameOf(member, () -> {
                            var record = records.lock(recordId);
                            record.unschedule();
                            member.settle(ReleaseMember.Outcome.HELD_BACK);
                            moved.fire(new Moved(record, Transition.UNSCHEDULE));
                            heldBack.fire(new HeldBack(record));
                            return null;
                        })));
    }

    /** The decision was theirs when they made it, whatever they are now. */
    private <T> T inTheNameOf(ReleaseMember member, Supplier<T> work) {
        return acting.as(new Actor(member.getApproverId(), Role.SECRETARIAT, null), work);
    }
}
