/**
 * What the secretariat found about a commitment, kept apart from what its maker says: assessments, each a row that is only
 * added to. It must not know the public pages; what happened leaves as
 * {@link org.acuerdo.assessment.Assessed} and {@link org.acuerdo.assessment.Replied}.
 */
package org.acuerdo.assessment;
