/**
 * A person's own deadlines as a calendar behind a secret address, which calendar programs can ask without a sign-in. It
 * looks at what the packages below know, and nothing waits for it.
 */
package org.acuerdo.calendar;
