package org.mentormatching.bound;

import java.util.Arrays;

/**
 * Caps by the side on which they count: those that all pairs of a mentee are under count with her
 * wishes, the others with pairs. Prices of the first kind then move what all her pairs cost at
 * once, which brings them where they should be much sooner.
 */
final class CapSides {
  private static final int[] NONE = {};

  /** By mentee, the caps that all her pairs are under. */
  private final int[][] ofMentees;

  /** All other caps. */
  private final Caps ofPairs;

  CapSides(BoundProblem problem) {
    Caps all = problem.caps();
    ofMentees = new int[problem.mentees()][];
    Arrays.fill(ofMentees, NONE);
    if (all.size() == 0) {
      ofPairs = all;
      return;
    }
    int[] start = new int[all.start().length];
    int[] cap = new int[all.cap().length];
    int[] seen = new int[all.size()];
    int count = 0;
    for (int mentee = 0; mentee < ofMentees.length; mentee++) {
      int from = problem.start()[mentee];
      int to = problem.start()[mentee + 1];
      for (int at = all.start()[from]; at < all.start()[to]; at++) {
        seen[all.cap()[at]]++;
      }
      ofMentees[mentee] = from == to ? NONE : those(all, from, seen, to - from);
      for (int pair = from; pair < to; pair++) {
        for (int at = all.start()[pair]; at < all.start()[pair + 1]; at++) {
          if (seen[all.cap()[at]] < to - from) {
            cap[count++] = all.cap()[at];
          }
        }
        start[pair + 1] = count;
      }
      for (int at = all.start()[from]; at < all.start()[to]; at++) {
        seen[all.cap()[at]] = 0;
      }
    }
    ofPairs = new Caps(start, Arrays.copyOf(cap, count), all.room(), all.cost());
  }

  private static int[] those(Caps all, int pair, int[] seen, int pairs) {
    return Arrays.stream(all.cap(), all.start()[pair], all.start()[pair + 1])
        .filter(cap -> seen[cap] == pairs)
        .toArray();
  }

  /** The caps that count with the wishes of a mentee. */
  int[] ofMentee(int mentee) {
    return ofMentees[mentee];
  }

  /** The caps that count with pairs. */
  Caps ofPairs() {
    return ofPairs;
  }

  /** What the caps of a mentee's wishes cost together. */
  long price(int mentee, long[] prices) {
    long sum = 0;
    for (int cap : ofMentees[mentee]) {
      sum += prices[cap];
    }
    return sum;
  }
}
