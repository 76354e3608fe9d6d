/**
 * How often something may be tried: counted in the database, so that all nodes agree, and answered with pauses that are short
 * and grow. Nobody is shut out for good. It must not know what is tried.
 */
package org.acuerdo.platform.throttle;
