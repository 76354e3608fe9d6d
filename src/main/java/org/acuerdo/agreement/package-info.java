/**
 * What becomes of an agreement: it is taken up by a commitment or by an action of the road map, or nobody takes it up. It
 * stands above dialogues, commitments and actions, which do not know each other, and knows nothing of how the public reads
 * them.
 */
package org.acuerdo.agreement;
