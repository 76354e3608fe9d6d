package org.acuerdo.notification;

import java.util.Arrays;
import java.util.List;

/** How often a person wants mails about a topic. */
public enum Frequency {
    /** One mail for each thing that happens. */
    AT_ONCE,
    /** One mail a day for all of them. */
    DAILY,
    /** One mail a week for all of them. */
    WEEKLY,
    /** No mail; what happens is told in the portal alone. */
    NONE;

    /** All of them, in order. */
    public static List<Frequency> all() {
        return Arrays.asList(values());
    }
}
