package org.acuerdo.platform.mail;

import java.util.Set;

/**
 * Which mails are looked for, and in which order.
 *
 * @param words what must all stand in subject or address, however it is written; null for all
 * @param states in one of which they are
 * @param order null for the newest first
 */
public record MailSearch(String words, Set<MailState> states, Order order, boolean down) {

    /** What they can be ordered by. */
    public enum Order {
        /** What it is about. */
        SUBJECT("subject"),
        /** To whom. */
        TO("recipient"),
        /** How it stands. */
        STATE("state"),
        /** Why the last try failed. */
        PROBLEM("problem"),
        /** How often it was tried. */
        TRIES("tries"),
        /** When it was written. */
        WRITTEN("createdAt"),
        /** When it was sent or given up. */
        SETTLED("settledAt");

        private final String field;

        Order(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** All of these states, the newest first. */
    public static MailSearch of(Set<MailState> states) {
        return new MailSearch(null, states, null, true);
    }
}
