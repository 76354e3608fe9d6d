/**
 * Mail: what is to be sent waits in a table, written in the transaction of what it tells of, and a sender takes it from
 * there to the mail server. It must know nothing of who is written to and why.
 */
package org.acuerdo.platform.mail;
