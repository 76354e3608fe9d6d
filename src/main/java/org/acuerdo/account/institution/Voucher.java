package org.acuerdo.account.institution;

/**
 * What an institution vouches for.
 *
 * @param issuer which institution
 * @param subject how it calls the person, for good
 * @param email the address of the person; null when it has not made sure of one
 * @param twoSteps whether the person proved more than a password there; false too when the institution does not say how
 * @param now whether they proved it just now; false too when the institution does not say when
 */
record Voucher(String issuer, String subject, String email, boolean twoSteps, boolean now) {}
