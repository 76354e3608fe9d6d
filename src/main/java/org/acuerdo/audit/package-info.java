/**
 * Who did what to which record, when and from where: written in the transaction that does it, and never changed or taken
 * out again. It must not know of accounts, records or pages; it keeps their numbers, and those above name them.
 */
package org.acuerdo.audit;
