package org.mentormatching.refine;

import java.util.Arrays;

/**
 * The eligible pairs of each mentee, the greatest fit first, and the mentee of each pair. Made once
 * for all assignments of a problem.
 */
final class PairOrder {
  private final int[][] byFit;
  private final int[] menteeOf;

  /** Sorts the pairs of a problem. */
  PairOrder(SearchProblem problem, SearchEffort effort) {
    byFit = new int[problem.mentees().size()][];
    menteeOf = new int[problem.pairs()];
    for (int mentee = 0; mentee < byFit.length; mentee++) {
      effort.goOn();
      int from = problem.pairStart()[mentee];
      int to = problem.pairStart()[mentee + 1];
      Arrays.fill(menteeOf, from, to, mentee);
      byFit[mentee] = sortedByFit(problem.pairFit(), from, to);
    }
  }

  private static int[] sortedByFit(int[] fit, int from, int to) {
    long[] keys = new long[to - from];
    for (int pair = from; pair < to; pair++) {
      keys[pair - from] = ((long) -fit[pair] << 32) | (pair - from);
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = from + (int) keys[i];
    }
    return sorted;
  }

  /** The eligible pairs of a mentee, the greatest fit first, not to be changed. */
  int[] byFit(int mentee) {
    return byFit[mentee];
  }

  /** The mentee of a pair. */
  int menteeOf(int pair) {
    return menteeOf[pair];
  }
}
