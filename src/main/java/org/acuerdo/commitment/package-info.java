/**
 * A commitment: what one organization promises together with partners of other sectors. It rests on moderation
 * and must not know of dialogues, actions, updates or how the public reads it.
 *
 * <p>Writers are coached: {@link org.acuerdo.commitment.SmartRules} tells how specific, measurable, achievable, relevant and
 * time-bound a commitment is, and {@link org.acuerdo.commitment.Coach} says it in words. Where the rules come from:
 *
 * <ul>
 *   <li>The five words are George T. Doran's ("There's a S.M.A.R.T. way to write management's goals and objectives",
 *       Management Review 70 (11), 1981). His A is "assignable", so {@code ACHIEVABLE} asks who keeps it too, and his advice
 *       that not every objective can be measured on all levels is why a low figure forbids nothing.
 *   <li>What a commitment must say to be called so is taken from the twenty "ingredients" of the Nutrition Accountability
 *       Framework of the Global Nutrition Report: what is done, indicator, baseline, target, means, the goal that it serves,
 *       first and last day.
 *   <li>A target without a baseline, or a date, can't be followed: UNDP's Handbook on Planning, Monitoring and Evaluating for
 *       Development Results (2009), and the OECD's and UN DESA's guidance on strategies for sustainable development as the
 *       ESDN Quarterly Report of December 2007 sums it up.
 * </ul>
 *
 * <p>Weights, thresholds and the lists of vague words are this portal's own, and stand in {@code coaching/rules.json} for
 * everybody to read on the page "About".
 */
package org.acuerdo.commitment;
