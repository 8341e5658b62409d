package org.mentormatching.refine;

import java.util.Arrays;

/**
 * The eligible pairs of each mentee, the greatest fit first, and the mentee of each pair. Made once
 * for all assignments of a problem.
 */
final class PairOrder {
  private final int[][] byFit;
  private final int[] start;
  private final int[] menteeOf;
  private final long[] byMentor;

  /** Sorts the pairs of a problem. */
  PairOrder(SearchProblem problem, SearchEffort effort) {
    byFit = new int[problem.mentees().size()][];
    menteeOf = new int[problem.pairs()];
    start = problem.pairStart();
    byMentor = new long[problem.pairs()];
    for (int mentee = 0; mentee < byFit.length; mentee++) {
      effort.goOn();
      int from = problem.pairStart()[mentee];
      int to = problem.pairStart()[mentee + 1];
      Arrays.fill(menteeOf, from, to, mentee);
      for (int pair = from; pair < to; pair++) {
        byMentor[pair] = ((long) problem.pairMentor()[pair] << Integer.SIZE) | pair;
      }
      Arrays.sort(byMentor, from, to);
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

  /** The pair of a mentee with a mentor, or {@link Assignment#NONE}. */
  int pairOf(int mentee, int mentor) {
    int low = start[mentee];
    int high = start[mentee + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = (int) (byMentor[middle] >> Integer.SIZE);
      if (there == mentor) {
        return (int) byMentor[middle];
      }
      if (there < mentor) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Assignment.NONE;
  }
}
