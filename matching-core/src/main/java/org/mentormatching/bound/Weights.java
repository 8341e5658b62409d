package org.mentormatching.bound;

import java.util.Arrays;

/** What the first so many of some weights are together. */
final class Weights {
  private Weights() {}

  /** The sum of the heaviest, as many as there are seats. */
  static long heaviest(long[] weights, int count, int seats) {
    long[] sorted = Arrays.copyOf(weights, count);
    Arrays.sort(sorted);
    long sum = 0;
    for (int i = Math.max(0, count - seats); i < count; i++) {
      sum = Math.addExact(sum, sorted[i]);
    }
    return sum;
  }

  /** The greatest number that divides them all; 1 if there are none but zeros. */
  static long divisor(long[] weights, int count) {
    long divisor = 0;
    for (int i = 0; i < count; i++) {
      long other = weights[i];
      while (other != 0) {
        long rest = divisor % other;
        divisor = other;
        other = rest;
      }
    }
    return Math.max(1, divisor);
  }
}
