/**
 * The public read side: what was approved is copied here, in the transaction that approves it, into rows that the
 * public pages read. It knows all the features; nothing knows it, and it changes no record.
 */
package org.acuerdo.publication;
