/**
 * Drawings of what is public: each is made by the server from counts of the public record alone, with the table that says
 * the same, how it is worked out, and what is not known. They can be embedded elsewhere, downloaded and quoted; nothing here
 * knows who reads.
 */
package org.acuerdo.publication.picture;
