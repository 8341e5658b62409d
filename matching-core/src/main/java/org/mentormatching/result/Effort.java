package org.mentormatching.result;

/**
 * How much work a search under limits does before it ends without having reached the bound. The
 * work grows with the problem and does not depend on the machine.
 */
public enum Effort {
  /** An eighth of the usual work, for trying things out. */
  QUICK,
  /** The usual work: seconds for a few hundred people whose limits leave much to search. */
  NORMAL,
  /**
   * Sixteen times the usual search, five times the work on bounds, for the proposal that counts.
   */
  THOROUGH
}
