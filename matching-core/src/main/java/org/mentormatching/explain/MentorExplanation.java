package org.mentormatching.explain;

import java.util.List;

/**
 * Whom a mentor could have had.
 *
 * @param mentorId the mentor
 * @param seats all seats
 * @param taken seats with somebody, ongoing pairs with people outside this round included
 * @param funnel how many mentees are left after each rule, all mentees first
 * @param served mentees without this mentor whom the rules allow and who have all mentors that they
 *     wish for
 * @param wanting mentees without this mentor whom the rules allow and who have fewer mentors than
 *     they wish for, by id
 */
public record MentorExplanation(
    String mentorId, int seats, int taken, List<Step> funnel, int served, List<String> wanting) {
  /**
   * A step of the funnel.
   *
   * @param ruleId the rule; {@code all} for the beginning
   * @param title what the rule requires
   * @param menteesLeft mentees whom this and all earlier rules allow
   */
  public record Step(String ruleId, String title, int menteesLeft) {}

  /** Copies the lists. */
  public MentorExplanation {
    funnel = List.copyOf(funnel);
    wanting = List.copyOf(wanting);
  }

  /** Seats with nobody. */
  public int freeSeats() {
    return Math.max(0, seats - taken);
  }
}
