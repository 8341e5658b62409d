package org.mentormatching.result;

/** Why the search under limits ended. */
public enum SearchEnding {
  /** No search was needed: the best pairs, limits left aside, break none. */
  NOT_NEEDED,
  /** The search reached the bound at every level; nothing can be better. */
  BOUND_REACHED,
  /** The search did all its work; the same input gives the same result. */
  WORK_DONE,
  /**
   * The time limit struck while the search was at work, or while its bound was being lowered. What
   * had been found until then is the result; another run of the same input may give another one.
   */
  TIME_LIMIT
}
