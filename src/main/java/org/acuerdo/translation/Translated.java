package org.acuerdo.translation;

/**
 * A translation was sent to the secretariat, given back or approved. Fired within the transaction that does it.
 *
 * @param translation the translation, as it is now
 */
public record Translated(Translation translation) {}
