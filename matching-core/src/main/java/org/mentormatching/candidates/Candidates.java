package org.mentormatching.candidates;

import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/**
 * The eligible pairs of a problem with their fit, and how many mentors each rule leaves each
 * mentee.
 *
 * <p>People are numbered in the order of these lists, which depends on seed and ids alone. The
 * pairs of a mentee are contiguous, their mentors ascending.
 */
public final class Candidates {
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final int[] start;
  private final int[] mentorOf;
  private final short[] fitOf;
  private final List<String> ruleIds;
  private final int[][] left;
  private final long unchecked;

  Candidates(
      List<Mentee> mentees,
      List<Mentor> mentors,
      PairList pairs,
      List<String> ruleIds,
      int[][] left,
      long unchecked) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.start = pairs.start();
    this.mentorOf = pairs.mentors();
    this.fitOf = pairs.fits();
    this.ruleIds = List.copyOf(ruleIds);
    this.left = left;
    this.unchecked = unchecked;
  }

  /** The mentees by number. */
  public List<Mentee> mentees() {
    return mentees;
  }

  /** The mentors by number. */
  public List<Mentor> mentors() {
    return mentors;
  }

  /** First pair of a mentee; the last is before {@code start(mentee + 1)}. */
  public int start(int mentee) {
    return start[mentee];
  }

  /** Number of pairs. */
  public int pairs() {
    return mentorOf.length;
  }

  /** The mentor of a pair. */
  public int mentor(int pair) {
    return mentorOf[pair];
  }

  /** The fit of a pair, in ten-thousandths. */
  public int fit(int pair) {
    return fitOf[pair];
  }

  /** The rules in the order of the funnel. */
  public List<String> ruleIds() {
    return ruleIds;
  }

  /** How many mentors are left to a mentee after a rule and all before it. */
  public int leftAfter(int mentee, int rule) {
    return left[mentee][rule];
  }

  /** Eligible pairs for which a rule could not tell. */
  public long unchecked() {
    return unchecked;
  }
}
