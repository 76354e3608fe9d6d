package org.acuerdo.account.factor;

import java.time.Instant;

/**
 * A key of a person, as the person sees it.
 *
 * @param name what the person calls it
 * @param lastUsedAt null when it was never used
 */
public record Passkey(Long id, String name, Instant createdAt, Instant lastUsedAt) {

    /** The longest name. */
    static final int LONGEST = 80;
}
