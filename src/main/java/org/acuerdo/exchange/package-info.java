/**
 * What organizations need and what they can give, and how those who fit come together. It is for the partners alone: no
 * public page, feed or export knows of it. A match is worked out each time it is read and stored nowhere; what is stored is
 * that somebody asked to be introduced, and what came of that.
 */
package org.acuerdo.exchange;
