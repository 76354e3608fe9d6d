package org.acuerdo.platform;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets few make at the same time what takes long, so that nobody can keep the server busy by asking for it. */
public final class Gate {

    private static final int AT_ONCE = 2;

    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /**
     * Makes it as soon as there is room.
     *
     * @throws Busy when there is none for long
     */
    public <T> T pass(Supplier<T> making) {
        try {
            if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(e);
        }
        try {
            return making.get();
        } finally {
            free.release();
        }
    }
}
