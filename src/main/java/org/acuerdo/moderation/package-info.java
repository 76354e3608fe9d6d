/**
 * What the four kinds of record share: identity and revisions, the states and the transitions between them, drafting,
 * the review queue, differences. It must not know any single kind; what is particular to one comes through
 * {@link org.acuerdo.moderation.ContentType}, and what happened leaves as {@link org.acuerdo.moderation.Moved}.
 */
package org.acuerdo.moderation;
