package org.acuerdo.platform.mail;

import java.time.Duration;

/** How long to wait before a mail is tried again: each time twice as long, up to six hours, for about a day in all. */
final class Backoff {

    /** After so many tries a mail is given up. */
    static final int TRIES = 12;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Backoff() {}

    /**
     * The time until the next try.
     *
     * @param tries how often it was tried, from 1
     * @param chance from 0 to 1; spreads the mails, so that a server that is back is not run down by all at once
     */
    static Duration after(int tries, double chance) {
        var doubled = tries > 20 ? LONGEST : FIRST.multipliedBy(1L << (tries - 1));
        var longest = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return longest.dividedBy(2).plusMillis(Math.round(longest.toMillis() / 2.0 * chance));
    }
}
