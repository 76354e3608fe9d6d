package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Another password for who has forgotten theirs. Whoever asks gets the same answer, in the same time, whether the address is
 * known or not: it is looked up afterwards, and only who reads the mails of that address learns more.
 */
@ApplicationScoped
class Resetting {

    private static final int BATCH = 20;

    static final int MOST_IN_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private ResetAsks asks;

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeLinks links;

    @Inject
    private AccountMails mails;

    @Inject
    private Clock clock;

    /** Notes that somebody asks. */
    @Transactional
    void ask(String email) {
        asks.add(Account.address(email), clock.instant());
    }

    /** Looks up those who asked, and posts a mail to each who may sign in. */
    @Transactional
    void work() {
        asks.take(BATCH).stream()
                .distinct()
                .forEach(email -> accounts.byEmail(email)
                        .filter(account -> !account.isDisabled() && !isFlooded(account))
                        .ifPresent(
                                account -> mails.reset(account, clock.instant().plus(OneTimeLink.LIFE))));
    }

    /** Who asks again and again in somebody else's name fills no mailbox; the last link that came stays good. */
    private boolean isFlooded(Account account) {
        return links.given(account, OneTimeLink.Purpose.RESET, clock.instant().minus(DAY)) >= MOST_IN_A_DAY;
    }
}
