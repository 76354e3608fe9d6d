package org.acuerdo.policy;

/**
 * What is asked about: as much of a record as the policy needs.
 *
 * @param organizationId the organization that it belongs to
 * @param state where its newest revision stands; null for a record that is about to be made
 */
public record Subject(Long organizationId, PublicationState state) {

    /** A record that the organization is about to start. */
    public static Subject newOf(Long organizationId) {
        return new Subject(organizationId, null);
    }
}
