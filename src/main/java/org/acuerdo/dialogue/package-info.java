/**
 * A dialogue: a meeting, who took part, and what was agreed in it. It rests on moderation and must not know of
 * commitments, actions, updates or how the public reads it.
 */
package org.acuerdo.dialogue;
