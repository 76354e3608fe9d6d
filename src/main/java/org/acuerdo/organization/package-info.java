/**
 * Who takes part: institutions, their names in each language, and their dated memberships. It must not know of accounts
 * or records.
 */
package org.acuerdo.organization;
