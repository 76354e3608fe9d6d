/**
 * A commitment: what one organization promises together with partners of other sectors. It rests on moderation
 * and must not know of dialogues, actions, updates or how the public reads it.
 */
package org.acuerdo.commitment;
