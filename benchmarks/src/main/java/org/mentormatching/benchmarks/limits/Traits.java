package org.mentormatching.benchmarks.limits;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What limits on groups look at.
 *
 * @param domains of each mentee, as bits
 * @param location of each mentee
 * @param department of each mentor
 * @param mostUrgent urgent mentees that each mentor takes at most
 */
record Traits(int[] domains, int[] location, int[] department, int[] mostUrgent) {
  /** How many locations there are. */
  static final int LOCATIONS = 10;

  private static final int DOMAINS = 6;
  private static final int DEPARTMENTS = 5;
  private static final int TAKE_URGENT = 3;

  /**
   * Two of six domains for each mentee, one of ten locations, one of five departments for each
   * mentor, each drawn evenly; a third of the mentors take no urgent mentee, the others one.
   */
  static Traits draw(int mentees, int mentors, SplittableRandom random) {
    int[] domains = new int[mentees];
    int[] location = new int[mentees];
    for (int i = 0; i < mentees; i++) {
      int one = random.nextInt(DOMAINS);
      int other = (one + 1 + random.nextInt(DOMAINS - 1)) % DOMAINS;
      domains[i] = 1 << one | 1 << other;
      location[i] = random.nextInt(LOCATIONS);
    }
    int[] department = new int[mentors];
    int[] mostUrgent = new int[mentors];
    for (int j = 0; j < mentors; j++) {
      department[j] = random.nextInt(DEPARTMENTS);
      mostUrgent[j] = random.nextInt(TAKE_URGENT) == 0 ? 0 : 1;
    }
    return new Traits(domains, location, department, mostUrgent);
  }

  /** Everybody alike, and urgent mentees taken by everybody. */
  static Traits alike(int mentees, int mentors) {
    int[] mostUrgent = new int[mentors];
    Arrays.fill(mostUrgent, mentees);
    return new Traits(new int[mentees], new int[mentees], new int[mentors], mostUrgent);
  }
}
