package org.mentormatching.policy;

/** What a pair earns for a criterion when an answer is missing. */
public enum WhenMissing {
  /** Half of the points. */
  HALF,
  /** No points. */
  NONE,
  /** The criterion's points are left out of what this pair can attain. */
  LEFT_OUT
}
