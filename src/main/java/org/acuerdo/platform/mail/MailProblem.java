package org.acuerdo.platform.mail;

/** Why a mail did not go out, as much of it as may be shown: no name, no password, no answer of the server. */
public enum MailProblem {
    /** There is no connection to the mail server. */
    UNREACHABLE,
    /** The mail server does not take the user and the password, or does not offer TLS for them. */
    SIGN_IN,
    /** The connection broke off, or the mail server stopped answering. */
    BROKEN_OFF,
    /** The mail server asked to come back later. */
    LATER,
    /** The mail server refuses the address of the recipient. */
    RECIPIENT,
    /** The mail server refuses the mail. */
    REFUSED,
    /** The answer of the mail server was lost. */
    ANSWER_LOST
}
