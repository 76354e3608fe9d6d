/**
 * What the public reads in other languages than it was written in: translations, each a chain of revisions beside the
 * record, which moves on without waiting for them. It must not know the public pages; what becomes of one is told as
 * {@link org.acuerdo.translation.Translated}.
 */
package org.acuerdo.translation;
