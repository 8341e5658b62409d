package org.mentormatching.result;

/** What a match is doing. */
public enum Phase {
  /** Looks for the pairs that the rules allow. */
  CANDIDATES,
  /** Finds the best set of pairs, limits left aside. */
  KERNEL,
  /** Repairs and improves under the limits. */
  SEARCH,
  /** Puts the result together. */
  RESULT,
  /** Checks the result with code of its own. */
  VERIFICATION
}
