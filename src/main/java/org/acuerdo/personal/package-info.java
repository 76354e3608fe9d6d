/**
 * What stands anywhere in the portal because of one person: handed over to a colleague, given to the person as a file, and
 * deleted when the person is forgotten. It looks at all the others from above, and nothing waits for it.
 */
package org.acuerdo.personal;
