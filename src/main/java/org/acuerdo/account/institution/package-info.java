/**
 * Signing in through the institution that a person works for (OpenID Connect): who it says somebody is, and which account
 * that is. It lets nobody in who was not invited; who gets in decides {@link org.acuerdo.account.Entrance}.
 */
package org.acuerdo.account.institution;
