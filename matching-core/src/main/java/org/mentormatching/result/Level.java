package org.mentormatching.result;

/**
 * A level of the objective.
 *
 * @param kind what is counted
 * @param mentorNumber for {@link Kind#MENTORS} which mentor, from 1; otherwise 0
 */
public record Level(Kind kind, int mentorNumber) {
  /** What a level counts. */
  public enum Kind {
    /** Mentees who need a mentor now and get a first one. */
    URGENT_NOW,
    /** Mentees who need a mentor soon and get a first one. */
    URGENT_SOON,
    /** Mentees who get a mentor of this number. */
    MENTORS,
    /** Cycles that the mentees who get a first mentor have been waiting. */
    WAITING,
    /** Total fit in ten-thousandths, less the weights of broken soft limits. */
    FIT,
    /**
     * Total fit and worth of the filled wishes, in ten-thousandths of a pair's fit, less the
     * weights of broken soft limits: the last level where coverage is weighted.
     */
    WORTH
  }

  /** The name of the level in files, such as {@code urgent-now}, {@code mentor-2}, {@code fit}. */
  public String id() {
    return switch (kind) {
      case URGENT_NOW -> "urgent-now";
      case URGENT_SOON -> "urgent-soon";
      case MENTORS -> "mentor-" + mentorNumber;
      case WAITING -> "waiting";
      case FIT -> "fit";
      case WORTH -> "worth";
    };
  }
}
