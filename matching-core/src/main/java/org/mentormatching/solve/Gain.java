package org.mentormatching.solve;

import java.util.Arrays;

/** Collects the pairs of one mentee that gain at given prices. */
final class Gain {
  private final int levels;
  private final long[] gain;
  private long[][] gains = new long[16][];
  private int[] pairs = new int[16];
  private int count;

  Gain(int levels) {
    this.levels = levels;
    gain = new long[levels];
  }

  /** Keeps the pair if its gain, compared level by level, is positive. */
  void offer(int pair, int fit, long[] menteePrice, long[] mentorPrice) {
    int sign = 0;
    for (int level = 0; level < levels; level++) {
      gain[level] = menteePrice[level] - mentorPrice[level] + (level == levels - 1 ? fit : 0);
      sign = sign == 0 ? Long.signum(gain[level]) : sign;
      if (sign < 0) {
        return;
      }
    }
    if (sign > 0) {
      if (count == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * count);
        gains = Arrays.copyOf(gains, 2 * count);
      }
      pairs[count] = pair;
      gains[count] = gain.clone();
      count++;
    }
  }

  /** The pairs of greatest gain, at most so many; then there are none. */
  int[] takeBest(int most) {
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Arrays.compare(gains[b], gains[a]));
    int[] best = new int[Math.min(most, count)];
    for (int i = 0; i < best.length; i++) {
      best[i] = pairs[order[i]];
    }
    count = 0;
    return best;
  }
}
