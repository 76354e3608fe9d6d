package org.acuerdo.exchange;

import java.util.List;

/**
 * An organization posted something. Fired within the transaction that posts it.
 *
 * @param posting what was posted
 * @param fitting the postings of others that it fits
 */
public record Posted(Posting posting, List<Posting> fitting) {}
