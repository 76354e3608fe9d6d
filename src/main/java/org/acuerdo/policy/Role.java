package org.acuerdo.policy;

/** What a person is in the portal. */
public enum Role {
    /** Drafts and reports for an organization. */
    FOCAL_POINT,
    /** Must agree before it goes out, where the organization asks for that. */
    VALIDATOR,
    /** Moderates everything. */
    SECRETARIAT,
    /** Accounts and settings, no say over content. */
    ADMINISTRATOR
}
