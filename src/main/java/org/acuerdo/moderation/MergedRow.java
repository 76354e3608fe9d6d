package org.acuerdo.moderation;

import java.time.Instant;

/**
 * A record that was merged into another one, as a line on the page of that one.
 *
 * @param title of its last published revision
 * @param language the code of the language that the title is written in
 * @param at when it was merged
 * @param reason why
 */
public record MergedRow(
        Long id, RecordKind kind, String reference, String title, String language, Instant at, String reason) {}
