package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Moved;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.PublicationState;

/** Who of the secretariat takes a record on, so that no two read the same one. */
@ApplicationScoped
@Transactional
public class Claiming {

    @Inject
    private Claims claims;

    @Inject
    private Records records;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Takes it on. Whoever has it already may ask again.
     *
     * @throws Refusal when a colleague has it
     */
    @Guarded(Action.TAKE)
    public void take(Long recordId) {
        records.lock(recordId);
        var claim = claims.of(recordId);
        if (claim.isEmpty()) {
            claims.add(new Claim(recordId, me(), clock.instant()));
        } else if (!claim.get().isOf(me())) {
            throw taken(claim.get());
        }
    }

    /**
     * Takes it over from a colleague.
     *
     * @param from who had it when the person confirmed
     * @throws Refusal when by now another colleague has it
     */
    @Guarded(Action.TAKE)
    public void takeOver(Long recordId, Long from) {
        records.lock(recordId);
        var claim = claims.of(recordId);
        if (claim.isEmpty()) {
            claims.add(new Claim(recordId, me(), clock.instant()));
        } else if (claim.get().isOf(from)) {
            claim.get().passTo(me(), clock.instant());
        } else if (!claim.get().isOf(me())) {
            throw taken(claim.get());
        }
    }

    /**
     * Lets it go again.
     *
     * @throws Refusal when a colleague has taken it over
     */
    @Guarded(Action.TAKE)
    public void release(Long recordId) {
        records.lock(recordId);
        var claim = claims.of(recordId);
        if (claim.isPresent()) {
            if (!claim.get().isOf(me())) {
                throw taken(claim.get());
            }
            claims.remove(claim.get());
        }
    }

    /** What is decided is nobody's any more. */
    void letGo(@Observes Moved moved) {
        if (moved.record().getState() != PublicationState.SUBMITTED) {
            claims.of(moved.record().getId()).ifPresent(claims::remove);
        }
    }

    private Long me() {
        return acting.actor().accountId();
    }

    private Refusal taken(Claim claim) {
        var names = accounts.names(List.of(claim.getAccountId()));
        return new Refusal("taken", names.getOrDefault(claim.getAccountId(), ""));
    }
}
