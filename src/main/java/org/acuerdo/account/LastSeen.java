package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.acuerdo.audit.AuditEntry;

/** Hears each sign-in that succeeds, by whichever way, and keeps when and where a person was last seen. */
@ApplicationScoped
class LastSeen {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInLimits limits;

    void keep(@Observes AuditEntry entry) {
        var isSignIn = entry.getDeed().endsWith(".signIn");
        // The mail has come to where the person is: whoever else tries the account elsewhere does not keep them out.
        var isReset = entry.getDeed().startsWith("Invitations.");
        if (entry.getAccountId() == null || !isSignIn && !isReset) {
            return;
        }
        if (isSignIn) {
            accounts.see(entry.getAccountId(), entry.getAt());
        }
        if (entry.getOrigin() != null) {
            accounts.find(entry.getAccountId()).ifPresent(account -> limits.succeed(account, entry.getOrigin()));
        }
    }
}
