package org.mentormatching.batch.job;

import org.mentormatching.result.Phase;

/** The steps of a run, in the order in which they come; some are left out at times. */
public enum RunStep {
  /** Files become people. */
  READING("reading the files"),
  /** Rules are asked about pairs. */
  CANDIDATES("looking for the pairs that the rules allow"),
  /** The kernel solves. */
  KERNEL("finding the best pairs"),
  /** Search keeps limits. */
  SEARCH("keeping the limits"),
  /** Numbers become names. */
  RESULT("putting the result together"),
  /** The verifier looks. */
  VERIFICATION("checking the result"),
  /** Points are changed a little, and changes are tried. */
  FINDINGS("finding out how sure the pairs are and what would help"),
  /** Files are written. */
  WRITING("writing the proposal");

  private final String words;

  RunStep(String words) {
    this.words = words;
  }

  /** The step as somebody who waits reads it. */
  public String words() {
    return words;
  }

  /** The step of a match. */
  static RunStep of(Phase phase) {
    return switch (phase) {
      case CANDIDATES -> CANDIDATES;
      case KERNEL -> KERNEL;
      case SEARCH -> SEARCH;
      case RESULT -> RESULT;
      case VERIFICATION -> VERIFICATION;
    };
  }
}
