package org.mentormatching.batch.program;

/** How far a misspelt word is from another one. */
public final class Misspelling {
  private Misspelling() {}

  /**
   * How many single letters have to be inserted, deleted, replaced or swapped with their neighbour:
   * the optimal string alignment distance (Damerau, "A technique for computer detection and
   * correction of spelling errors", 1964, with each stretch edited once). Time is proportional to
   * the product of both lengths.
   */
  public static int letters(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
