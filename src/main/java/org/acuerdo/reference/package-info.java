/**
 * The rows that records choose from and that an administrator edits: engagement areas, sectors, SDG targets and
 * countries, each named in every language. It must not know who uses them.
 */
package org.acuerdo.reference;
