package org.acuerdo.policy;

/**
 * Who asks.
 *
 * @param accountId null for the public
 * @param role null for the public
 * @param organizationId the organization the person acts for; null for some of the secretariat and for administrators
 */
public record Actor(Long accountId, Role role, Long organizationId) {

    /** Anybody, not signed in. */
    public static final Actor PUBLIC = new Actor(null, null, null);

    /** Whether this is a person whom the portal knows. */
    public boolean isSignedIn() {
        return accountId != null;
    }

    /** Whether this person has the role. */
    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether this person acts for the organization. */
    public boolean isOf(Long organization) {
        return organizationId != null && organizationId.equals(organization);
    }
}
