/**
 * A road-map action: what will be done in an engagement area, in steps that are dated and weighted. It rests on
 * moderation and must not know of dialogues, updates or how the public reads it.
 */
package org.acuerdo.roadmap;
