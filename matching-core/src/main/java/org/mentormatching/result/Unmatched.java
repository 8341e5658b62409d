package org.mentormatching.result;

import java.util.List;

/**
 * A mentee who has fewer mentors than wished for.
 *
 * @param menteeId the mentee
 * @param mentorsWanted wishes
 * @param mentorsFound mentors, ongoing and pinned ones included
 * @param cause why there are not more
 * @param funnel how many mentors are left after each rule, all mentors first
 */
public record Unmatched(
    String menteeId, int mentorsWanted, int mentorsFound, Cause cause, List<Step> funnel) {
  /** Why a mentee has fewer mentors than wished for. */
  public enum Cause {
    /** The mentee does not take part. */
    NOT_TAKING_PART,
    /** The mentee has not consented to being matched. */
    NOT_CONSENTING,
    /** The rules leave no mentor, or none beyond those found. */
    NO_MENTOR_ALLOWED,
    /**
     * The mentors whom the rules leave have no free seat, and limits do not close those of all of
     * them for good.
     */
    NO_FREE_SEAT,
    /**
     * A mentor whom the rules leave has a free seat, but a limit closes it; or nobody has one, and
     * hard limits beside ongoing and pinned pairs close the seats of all, whoever has them.
     */
    LIMIT_REACHED,
    /**
     * A mentor whom the rules leave has a free seat, but the pair has neither fit nor worth: only
     * where coverage is weighted and a filled wish is worth nothing.
     */
    ADDS_NOTHING
  }

  /**
   * A step of the funnel.
   *
   * @param ruleId the rule; {@code all} for the beginning
   * @param title what the rule requires
   * @param mentorsLeft mentors whom this and all earlier rules allow
   */
  public record Step(String ruleId, String title, int mentorsLeft) {}

  /** Copies the list. */
  public Unmatched {
    funnel = List.copyOf(funnel);
  }
}
