package org.acuerdo.account.institution;

/**
 * What an institution vouches for.
 *
 * @param issuer which institution
 * @param subject how it calls the person, for good
 * @param email the address of the person; null when it has not made sure of one
 * @param twoSteps whether the person proved more than a password there
 */
record Voucher(String issuer, String subject, String email, boolean twoSteps) {}
