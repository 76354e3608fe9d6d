package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Spoken;
import org.acuerdo.policy.Role;

/**
 * An empty portal has one administrator who has no password yet. Whoever starts the portal is told a link to choose one;
 * a new one at each start, until it was used.
 */
@ApplicationScoped
public class FirstAdministrator {

    /** Replaced by the person's own when the link is used. */
    static final String PLACEHOLDER = "first-administrator@portal.invalid";

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private Clock clock;

    @Transactional
    void invite(@Observes DatabaseReady event) {
        if (settings.isDemo()) {
            return;
        }
        if (accounts.isEmpty()) {
            accounts.add(new Account(
                    PLACEHOLDER, "Administrator", Role.ADMINISTRATOR, null, Language.EN, null, clock.instant()));
        }
        accounts.byEmail(PLACEHOLDER)
                .ifPresent(account -> Spoken.say("The first administrator chooses a password at " + settings.baseUrl()
                        + "/account/welcome?token=" + invitations.issue(account) + " (good once, for "
                        + OneTimeLink.LIFE.toDays() + " days)."));
    }
}
