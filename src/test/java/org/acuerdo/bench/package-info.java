/**
 * Measures, for {@code ./mvnw -Pbench}, what no test can hold on every machine: how fast the portal is. It knows the portal by
 * its address, and its database only to make commitments up.
 */
package org.acuerdo.bench;
