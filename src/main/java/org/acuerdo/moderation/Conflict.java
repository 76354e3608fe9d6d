package org.acuerdo.moderation;

import java.time.Instant;
import java.util.List;

/**
 * Somebody else was faster than the person who writes.
 *
 * @param by who
 * @param at when
 * @param stamp of what they saved
 * @param open whether it can still be written on
 * @param lines where theirs and what was typed differ
 * @param amendmentReason why they changed what was published; null where the two say the same reason
 */
public record Conflict(
        String by, Instant at, String stamp, boolean open, List<Wording.Line> lines, String amendmentReason) {}
