/**
 * Which pairs the rules leave and what each is worth.
 *
 * <p>The door is {@link org.mentormatching.candidates.Candidates}; its {@link
 * org.mentormatching.candidates.PairScan} looks at the pairs of one mentee after the other and
 * skips those that cannot matter. Rules and criteria are plain functions; {@link
 * org.mentormatching.candidates.Statement} asks them once for all people who gave the same answers,
 * {@link org.mentormatching.candidates.RuleBits} and {@link
 * org.mentormatching.candidates.CriterionPoints} turn that into bits and points over all mentors.
 */
@NullMarked
package org.mentormatching.candidates;

import org.jspecify.annotations.NullMarked;
