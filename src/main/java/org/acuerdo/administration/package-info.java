/**
 * How those who run the portal keep it: its lists, its organizations, its mails, jobs and nodes. It looks at everything
 * from above, and has no say over what records say.
 */
package org.acuerdo.administration;
