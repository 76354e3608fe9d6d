package org.acuerdo.platform.mail;

/** Where a mail stands on its way out. */
public enum MailState {
    /** Goes out at the next chance. */
    WAITING,
    /** A node has it in hand; the mail server has not got all of it, so whatever happens it can be tried again. */
    SENDING,
    /** The mail server is about to get the last byte, or has: from here on only its answer tells. */
    HANDED_OVER,
    /** The mail server has taken it. */
    SENT,
    /** Given up. */
    FAILED,
    /** The mail server may have taken it or not: its answer was lost. A person decides, so that nobody gets it twice. */
    UNCLEAR,
    /** Waited for so long that it would be no news any more. */
    EXPIRED;

    /** Whether a person can have it sent again. */
    public boolean isStranded() {
        return this == FAILED || this == UNCLEAR || this == EXPIRED;
    }
}
