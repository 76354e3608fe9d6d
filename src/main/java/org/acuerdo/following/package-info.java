/**
 * Hearing of what is published: people with an account follow records, areas, organizations and countries and are told
 * through {@code notification}; anybody else has mails come to a confirmed address. It reads what is public alone, and
 * nothing waits for it.
 */
package org.acuerdo.following;
