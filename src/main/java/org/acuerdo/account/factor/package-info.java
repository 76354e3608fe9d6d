/**
 * What a person proves at sign-in beside the password: codes of an authenticator app, recovery codes, passkeys. Whether it
 * is asked for, and when somebody is in, decides {@link org.acuerdo.account.Entrance}.
 */
package org.acuerdo.account.factor;
