package org.mentormatching.result;

import static org.mentormatching.model.Columns.CYCLES_WAITING;

import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;

/**
 * A level of the objective.
 *
 * @param kind what is counted
 * @param mentorNumber for {@link Kind#MENTORS} which mentor, from 1; otherwise 0
 */
public record Level(Kind kind, int mentorNumber) {
  private static final long MOST_CYCLES = 1_000;

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
    /**
     * What groups of mentees fall short of the coverage of the rest by, as a lower limit counts it:
     * 0, or less the more is missing. Settled pairs count.
     */
    GROUPS,
    /**
     * Mentees who get several mentors of whom one is what a lower limit asks for, or of whom it
     * asks nothing since they do not say.
     */
    PANELS,
    /** Mentors without a mentee who get a first one, where a lower limit asks for it. */
    MENTORS_IN_USE,
    /** Pairs of an earlier proposal that stay. */
    KEPT,
    /**
     * The least fit of a mentee's new pairs, in ten-thousandths; the mean, rounded down, where a
     * mentee has several. {@value Fit#FULL} where there is no new pair.
     */
    FLOOR,
    /** Total fit in ten-thousandths, less the weights of broken soft limits. */
    FIT,
    /**
     * Total fit and worth of the filled wishes, in ten-thousandths of a pair's fit, less the
     * weights of broken soft limits: the last level where coverage is weighted.
     */
    WORTH
  }

  /**
   * What a mentor is worth at this level to a mentee, whoever it is: fit, pairs that stay and what
   * lower limits ask for left aside.
   *
   * @param mentee the mentee
   * @param number which mentor of the mentee it is, from 1
   * @param policy says when urgency counts and what a filled wish is worth
   */
  public long worth(Mentee mentee, int number, Policy policy) {
    return switch (kind) {
      case URGENT_NOW -> number == 1 && policy.urgencyTrust().isUrgentNow(mentee) ? 1 : 0;
      case URGENT_SOON -> number == 1 && policy.urgencyTrust().isUrgentSoon(mentee) ? 1 : 0;
      case MENTORS -> number == mentorNumber ? 1 : 0;
      case WAITING -> number == 1 ? cyclesWaiting(mentee) : 0;
      case GROUPS, PANELS, MENTORS_IN_USE, KEPT, FLOOR, FIT -> 0;
      case WORTH -> worthOfWish(policy);
    };
  }

  /** The cycles that count: from 0 to 1,000. */
  private static long cyclesWaiting(Mentee mentee) {
    long cycles = mentee.attributes().get(CYCLES_WAITING).orElse(0L);
    return Math.max(0, Math.min(cycles, MOST_CYCLES));
  }

  private static long worthOfWish(Policy policy) {
    return policy.coverage() instanceof Coverage.Weighted weighted
        ? (long) weighted.worth() * (Fit.FULL / 100)
        : 0;
  }

  /** The name of the level in files, such as {@code urgent-now}, {@code mentor-2}, {@code fit}. */
  public String id() {
    return switch (kind) {
      case URGENT_NOW -> "urgent-now";
      case URGENT_SOON -> "urgent-soon";
      case MENTORS -> "mentor-" + mentorNumber;
      case WAITING -> "waiting";
      case GROUPS -> "groups";
      case PANELS -> "panels";
      case MENTORS_IN_USE -> "mentors-in-use";
      case KEPT -> "kept";
      case FLOOR -> "floor";
      case FIT -> "fit";
      case WORTH -> "worth";
    };
  }
}
