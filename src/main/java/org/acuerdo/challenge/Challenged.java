package org.acuerdo.challenge;

/**
 * What somebody of the public says about a record has moved. Fired within the transaction that moves it.
 *
 * @param challenge as it is now
 */
public record Challenged(Challenge challenge) {}
