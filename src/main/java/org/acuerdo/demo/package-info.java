/**
 * Fills an empty database with real, sourced facts and a few marked demo records, so that a newcomer sees a portal in use.
 * The facts stand in {@code demo/*.json}; they go in through the same use cases that a person uses. Nothing knows this
 * package.
 */
package org.acuerdo.demo;
