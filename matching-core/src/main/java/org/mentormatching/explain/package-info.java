/**
 * Why this pair, why not that one, why nobody, how groups fare, what is different.
 *
 * <p>The door is {@link org.mentormatching.explain.Explainer}, made of a problem, a policy and a
 * result, fresh or stored. Behind it stands an answer for each question, all of them values:
 *
 * <ul>
 *   <li>Why these two, or why not: {@link org.mentormatching.explain.Explainer#pair} gives a {@link
 *       org.mentormatching.explain.PairExplanation}, with its outcome, the points of each
 *       criterion, the rules that refuse it and what the two could talk about first. What the other
 *       decision would change, how sure the pair is and who would come instead is solved by a
 *       {@link org.mentormatching.result.WhatIf}, which {@code Matcher.whatIf} opens: {@link
 *       org.mentormatching.explain.Explainer#otherwise}, {@link
 *       org.mentormatching.explain.Explainer#howSure} and {@link
 *       org.mentormatching.explain.Explainer#runnersUp} ask it where that is a question.
 *   <li>Why nobody: {@link org.mentormatching.explain.Explainer#whyNot} gives the funnel of rules,
 *       {@link org.mentormatching.explain.Explainer#openedByLifting} what each rule alone keeps
 *       out, {@link org.mentormatching.explain.Explainer#closedSeats} the free seats that limits
 *       close, and {@link org.mentormatching.explain.Explainer#closest} the nearest mentor and what
 *       stands in the way. Who competes for which seats, and what would help, is again of {@link
 *       org.mentormatching.result.WhatIf}: {@code bottleneck}, {@code cheapestHelp} and, for the
 *       programme, {@code whatHelps}.
 *   <li>Why a mentor has free seats: {@link org.mentormatching.explain.Explainer#seats}.
 *   <li>Who breaks a soft limit, and at what cost: {@link
 *       org.mentormatching.explain.Explainer#broken}.
 *   <li>How groups fare: {@link org.mentormatching.explain.Explainer#fairness}; whom both sides
 *       prefer: {@link org.mentormatching.explain.Explainer#stability}.
 *   <li>What a higher floor costs in mentees and in total fit: {@code WhatIf.frontier}.
 *   <li>What is different since another result: {@link org.mentormatching.explain.Explainer#since}.
 * </ul>
 *
 * <p>Reasons come from the files of rules, criteria and limits, so that one more of these is
 * explained without a change here.
 */
@NullMarked
package org.mentormatching.explain;

import org.jspecify.annotations.NullMarked;
