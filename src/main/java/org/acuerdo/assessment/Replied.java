package org.acuerdo.assessment;

/**
 * A reply to an assessment was sent, agreed to, given back or published: its state says which. Fired within the
 * transaction that does it.
 *
 * @param reply the reply, as it is now
 */
public record Replied(Reply reply) {}
