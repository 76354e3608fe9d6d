/**
 * A progress update: how far the maker of a commitment says that it is. It rests on moderation and must not know
 * of dialogues, actions or how the public reads it.
 */
package org.acuerdo.reporting;
