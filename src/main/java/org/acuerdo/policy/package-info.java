/**
 * Who may do what: one pure function over the words of the trade, tested as a full table. It must not know of CDI, JPA,
 * the web or any other package, so that web pages, use cases and tests can all ask it the same question.
 */
package org.acuerdo.policy;
