package org.mentormatching.result;

/**
 * How much work a search under limits does before it ends without having reached the bound. The
 * work grows with the problem and does not depend on the machine.
 */
public enum Effort {
  /** An eighth of the usual work, for trying things out. */
  QUICK,
  /** The usual work: about a second for a few hundred people. */
  NORMAL,
  /** Sixteen times the usual work, for the proposal that counts. */
  THOROUGH
}
