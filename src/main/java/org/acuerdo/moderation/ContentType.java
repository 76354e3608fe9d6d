package org.acuerdo.moderation;

/**
 * What moderation must be told of a kind of record; each feature has one.
 *
 * @param kind the kind
 * @param type the class that its content is kept as
 */
public record ContentType(RecordKind kind, Class<? extends Content> type) {}
