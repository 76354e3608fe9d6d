package org.acuerdo.account;

/**
 * Somebody has chosen a password: fired in the transaction that keeps it, after which all of the person's sessions are over.
 *
 * @param accountId whose it is
 */
public record PasswordChanged(Long accountId) {}
