package org.acuerdo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.policy.Actor;

/**
 * Writes down who did what. What OWASP ASVS 5.0 (16.3) wants in a log is here: sign-ins that succeed and fail, refusals,
 * and every use case that changes something.
 */
@ApplicationScoped
public class Audit {

    @Inject
    private AuditEntries entries;

    @Inject
    private Origin origin;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditEntry> done;

    /**
     * It was done. Written in the transaction that does it, so that neither stands without the other; who observes an
     * {@link AuditEntry} learns of it.
     *
     * @param recordId null when it is about no record
     */
    @Transactional
    public void done(Actor actor, String deed, Long recordId) {
        done.fire(add(actor, deed, AuditEntry.Outcome.DONE, recordId));
    }

    /**
     * It was refused. Written for itself: what was asked for is taken back, and this is not.
     *
     * @param recordId null when it is about no record
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Actor actor, String deed, Long recordId) {
        add(actor, deed, AuditEntry.Outcome.REFUSED, recordId);
    }

    private AuditEntry add(Actor actor, String deed, AuditEntry.Outcome outcome, Long recordId) {
        var entry = new AuditEntry(actor, deed, outcome, recordId, origin.address(), clock.instant());
        entries.add(entry);
        return entry;
    }
}
