package org.acuerdo.launch;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the statements that JPA sends to the database while something runs, by listening to its log. */
public final class Statements {

    private static final Logger JPA = Logger.getLogger("org.eclipse.persistence.session");

    private Statements() {}

    /** How many SELECTs the work takes. */
    public static int selectsOf(Runnable work) {
        var count = new AtomicInteger();
        // The jobs of the same server have statements of their own.
        var worker = Thread.currentThread();
        var counter = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (Thread.currentThread() == worker
                        && record.getMessage() != null
                        && record.getMessage().stripLeading().regionMatches(true, 0, "SELECT", 0, 6)) {
                    count.incrementAndGet();
                }
            }

            @Override
            public void flush() {
                // Nothing is kept.
            }

            @Override
            public void close() {
                // Nothing is kept.
            }
        };
        counter.setLevel(Level.ALL);
        var before = JPA.getLevel();
        JPA.setLevel(Level.FINE);
        JPA.addHandler(counter);
        try {
            work.run();
        } finally {
            JPA.removeHandler(counter);
            JPA.setLevel(before);
        }
        return count.get();
    }
}
