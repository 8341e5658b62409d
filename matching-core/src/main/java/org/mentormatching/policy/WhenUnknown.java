package org.mentormatching.policy;

/** What becomes of a pair when a rule cannot tell. */
public enum WhenUnknown {
  /** The pair is allowed and marked as unchecked. */
  ALLOW,
  /** The pair is refused. */
  REFUSE
}
