/**
 * The secretariat's review queue: who has what in hand, how long each has waited against what the secretariat promises,
 * several decided together, and how fast it goes over time. It knows records by what {@code moderation} shows of them and
 * hears through {@link org.acuerdo.moderation.Moved} when one is decided; it must not know any single kind.
 */
package org.acuerdo.queue;
