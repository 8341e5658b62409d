package org.mentormatching.explain;

import org.mentormatching.policy.Appraisal;

/**
 * What speaks for and against a pair.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param outcome what became of the pair
 * @param appraisal rules, points, fit and how much of it is known
 */
public record PairExplanation(
    String menteeId, String mentorId, Outcome outcome, Appraisal appraisal) {
  /** What became of a pair. */
  public enum Outcome {
    /** The two are a pair in the result. */
    MADE,
    /** The rules allow the pair; others were better for the whole. */
    ALLOWED,
    /** A rule forbids the pair. */
    REFUSED
  }
}
