/**
 * Progress updates, that is how far the maker of a commitment says that it is, and the cycles in which they are asked
 * for. It rests on moderation and must not know of dialogues, actions or how the public reads it.
 */
package org.acuerdo.reporting;
