/**
 * Starts the whole portal on one machine: an embedded PostgreSQL and Payara Micro with the WAR, for
 * {@code ./mvnw -Prun} and for the browser tests. It knows the WAR only as a file and must not use its classes, so that
 * what it starts is what production runs.
 */
package org.acuerdo.launch;
