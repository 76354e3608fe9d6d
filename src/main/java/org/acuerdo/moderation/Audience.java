package org.acuerdo.moderation;

/** Who may read a file that a revision lists. */
public enum Audience {
    /** Everybody, once the revision is published. */
    PUBLIC,
    /** Those alone who may read the drafts: the organization and the secretariat. */
    INTERNAL
}
