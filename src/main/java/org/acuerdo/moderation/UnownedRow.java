package org.acuerdo.moderation;

/**
 * An organization that nobody acts for any more.
 *
 * @param name what it is called in the reader's language
 * @param records how many records it has; withdrawn and merged ones need nobody
 */
public record UnownedRow(Long organizationId, String name, long records) {}
