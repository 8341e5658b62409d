/**
 * Which pairs the rules leave and what each is worth.
 *
 * <p>The door is {@link org.mentormatching.candidates.CandidateFinder}; it returns {@link
 * org.mentormatching.candidates.Candidates}, a sparse graph on flat arrays. Rules and criteria are
 * plain functions; {@link org.mentormatching.candidates.ProfileRows} makes them fast by asking once
 * for all people who gave the same answers.
 */
@NullMarked
package org.mentormatching.candidates;

import org.jspecify.annotations.NullMarked;
