package org.acuerdo.publication;

import org.acuerdo.organization.OrganizationKind;

/**
 * An organization as a line of the public list.
 *
 * @param records how many public records it made; updates are not counted
 */
public record OrganizationRow(
        String slug, OrganizationKind kind, String country, String name, String acronym, long records) {}
