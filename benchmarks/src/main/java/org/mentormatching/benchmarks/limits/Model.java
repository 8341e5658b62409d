package org.mentormatching.benchmarks.limits;

import java.util.List;

/**
 * A programme as numbers: what every contestant but this project's gets.
 *
 * <p>The pairs of mentee {@code i} are those from {@code start[i]} to before {@code start[i + 1]},
 * their mentors ascending. Hot: contestants read it pair by pair.
 *
 * @param levels of the objective
 * @param wishes of each mentee
 * @param seats of each mentor
 * @param start first pair of each mentee, with one more entry at the end
 * @param mentee the mentee of each pair
 * @param mentor the mentor of each pair
 * @param fit the fit of each pair, in ten-thousandths
 * @param worth by mentee and number of the mentor, from 0: what that mentor is worth at every level
 *     but the last, whoever it is; it never rises with the number
 * @param limits which hold
 */
record Model(
    Levels levels,
    int[] wishes,
    int[] seats,
    int[] start,
    int[] mentee,
    int[] mentor,
    int[] fit,
    long[][][] worth,
    List<Row> limits) {
  /**
   * A limit.
   *
   * @param id as this project's policy calls it
   * @param shape what it looks like
   * @param price ten-thousandths of fit that each unit of excess costs; 0 if it is hard
   */
  record Row(String id, LimitShape shape, long price) {
    /** Whether it is never broken. */
    boolean isHard() {
      return price == 0;
    }
  }

  /** Copies the list. */
  Model {
    limits = List.copyOf(limits);
  }

  /** Number of mentees. */
  int mentees() {
    return wishes.length;
  }

  /** Number of mentors. */
  int mentors() {
    return seats.length;
  }

  /** Number of eligible pairs. */
  int pairs() {
    return mentor.length;
  }

  /** The most that pairs can add up to in fit. */
  long mostFit() {
    long most = 0;
    for (int i = 0; i < mentees(); i++) {
      int best = 0;
      for (int pair = start[i]; pair < start[i + 1]; pair++) {
        best = Math.max(best, fit[pair]);
      }
      most += (long) best * wishes[i];
    }
    return most;
  }
}
