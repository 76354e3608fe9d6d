package org.acuerdo.platform.throttle;

import java.time.Duration;

/**
 * How often something may be tried before there are pauses, and how they grow: each is twice as long as the one before.
 *
 * @param free how many tries have no pause behind them
 * @param first the first pause
 * @param longest no pause is longer
 * @param memory after so long without a try, all is as at first
 */
public record Allowance(int free, Duration first, Duration longest, Duration memory) {

    /** The pause behind a try, of which there were so many with it. */
    Duration pause(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        // More doublings than this are beyond any longest one.
        var pause = first.multipliedBy(1L << Math.min(tries - free, 20));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
