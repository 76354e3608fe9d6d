/**
 * Talking back: the public says what is wrong with a record, the secretariat looks at it and asks the maker, and what was
 * found stands on the record if it is upheld. Knows nothing of how people are told, or of the pages it is shown on.
 */
package org.acuerdo.challenge;
