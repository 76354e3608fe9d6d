package org.acuerdo.platform.mail;

import java.time.Instant;

/**
 * A mail as a line of a list: what may be shown of it. Its text is not, since it can hold a secret link.
 *
 * @param dueAt when it is tried next, while it waits
 * @param settledAt when it was sent or given up; null before
 * @param problem why the last try failed; null when none has
 */
public record MailRow(
        Long id,
        String recipient,
        String subject,
        MailState state,
        Instant createdAt,
        Instant dueAt,
        Instant settledAt,
        int tries,
        MailProblem problem) {}
