package org.mentormatching.policy;

/** What a rule says of a pair. */
public enum Verdict {
  /** The rule has nothing against the pair. */
  ALLOWED,
  /** The rule forbids the pair. */
  REFUSED,
  /** An answer is missing, so the rule cannot tell. */
  UNKNOWN
}
