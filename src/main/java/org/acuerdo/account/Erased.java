package org.acuerdo.account;

/**
 * A person is to be forgotten: fired in the transaction that does so, for others who keep something of them.
 *
 * @param accountId whose account it was
 */
public record Erased(Long accountId) {}
