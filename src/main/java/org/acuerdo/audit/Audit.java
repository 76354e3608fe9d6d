package org.acuerdo.audit;

import jakarta.enterprise.context.ApplicationScoped;
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

    /**
     * It was done. Written in the transaction that does it, so that neither stands without the other.
     *
     * @param recordId null when it is about no record
     */
    @Transactional
    public void done(Actor actor, String deed, Long recordId) {
        add(actor, deed, AuditEntry.Outcome.DONE, recordId);
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

    private void add(Actor actor, String deed, AuditEntry.Outcome outcome, Long recordId) {
        entries.add(new AuditEntry(actor, deed, outcome, recordId, origin.address(), clock.instant()));
    }
}
