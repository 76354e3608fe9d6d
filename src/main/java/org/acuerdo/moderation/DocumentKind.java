package org.acuerdo.moderation;

/** What a file of a dialogue is. */
public enum DocumentKind {
    /** What was to be talked about. */
    AGENDA,
    /** What was said. */
    MINUTES,
    /** What was shown. */
    PRESENTATION,
    /** What was found out. */
    REPORT,
    /** What was declared together. */
    DECLARATION,
    /** Something else. */
    OTHER
}
