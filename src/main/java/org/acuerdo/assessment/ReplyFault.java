package org.acuerdo.assessment;

/**
 * The only grounds on which the secretariat may hold a reply back. That the reply contradicts the assessment is none of
 * them.
 */
public enum ReplyFault {
    /** It tells something about a person that nobody else needs to know. */
    PERSONAL_DATA,
    /** It insults or threatens somebody. */
    INSULT,
    /** It says what the law forbids to publish. */
    UNLAWFUL,
    /** It is about something else. */
    OTHER_MATTER
}
