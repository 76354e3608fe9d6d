package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Stream;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What the secretariat does with two records that are the same. */
@ApplicationScoped
@Transactional
public class Merging {

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    @Inject
    private Event<Moved> moved;

    /**
     * Merges a record into another one, which stands for both from now on.
     *
     * @param stamp the stamp of the revision that was read
     * @param intoId the number of the one that stays
     * @param reason why, for the public to read
     * @throws Stale when the revision that was read is no longer the newest
     * @throws Refusal when the two can't be merged this way round
     */
    @Guarded(Action.MERGE)
    public void merge(Long recordId, String stamp, Long intoId, String reason) {
        // Always in the same order, so that two who merge the two both ways don't wait for each other for ever.
        Stream.of(recordId, intoId).sorted().forEach(records::lock);
        var record = records.get(recordId);
        if (!record.getLatest().getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        refuseChain(recordId);
        record.mergeInto(records.get(intoId), reason, clock.instant());
        moved.fire(new Moved(record, Transition.MERGE));
    }

    /** Takes a merger back: the record stands for itself again, with all that reports on it or points to it. */
    @Guarded(Action.UNMERGE)
    public void undo(Long recordId) {
        var record = records.lock(recordId);
        record.unmerge();
        moved.fire(new Moved(record, Transition.UNMERGE));
    }

    /** What stands for others stays: who follows an old address arrives in one step. */
    private void refuseChain(Long recordId) {
        records.mergedInto(recordId).stream().findFirst().ifPresent(merged -> {
            throw new Refusal("mergeChain", merged.reference());
        });
    }
}
