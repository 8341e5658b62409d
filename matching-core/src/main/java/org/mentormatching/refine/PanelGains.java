package org.mentormatching.refine;

import java.util.Arrays;

/**
 * What lower limits on panels gain at a level: one for each limit and mentee with several mentors
 * of whom one is asked for.
 *
 * @param level the level at which that counts; does not matter without limits
 * @param before by mentee, how many mentors are settled
 * @param isAskedFor by limit and pair, whether the pair brings what is asked for
 * @param askedForBefore by limit and mentee, how many settled mentors are asked for
 */
public record PanelGains(int level, int[] before, boolean[][] isAskedFor, int[][] askedForBefore) {
  /** No lower limits on panels. */
  public static PanelGains none() {
    return new PanelGains(-1, new int[0], new boolean[0][], new int[0][]);
  }

  /** Number of limits. */
  int limits() {
    return isAskedFor.length;
  }

  /** How many settled mentors are asked for, by limit and mentee, to be counted on from there. */
  int[][] start() {
    return Arrays.stream(askedForBefore).map(int[]::clone).toArray(int[][]::new);
  }

  /** What a panel gains for a limit that has so many new mentors and so many who are asked for. */
  long gain(int mentee, int joined, int askedFor) {
    return before[mentee] + joined >= 2 && askedFor > 0 ? 1 : 0;
  }
}
