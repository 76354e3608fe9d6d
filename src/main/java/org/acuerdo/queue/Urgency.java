package org.acuerdo.queue;

/** How a record stands against the time that the secretariat promises. */
public enum Urgency {
    /** There is time. */
    FRESH("fresh-on-time"),
    /** The last working days have begun. */
    SOON("fresh-due"),
    /** The promised time is over. */
    LATE("fresh-overdue");

    private final String look;

    Urgency(String look) {
        this.look = look;
    }

    /** The icon and the badge that show it. */
    public String getLook() {
        return look;
    }
}
