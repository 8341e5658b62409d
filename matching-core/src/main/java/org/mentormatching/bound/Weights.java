package org.mentormatching.bound;

import java.util.Arrays;

/** What the first so many of some weights are together. */
final class Weights {
  private Weights() {}

  /** The sum of the heaviest, as many as there are seats. */
  static long heaviest(long[] weights, int count, int seats) {
    int size = Math.min(count, seats);
    long[] heaviest = Arrays.copyOf(weights, size);
    Arrays.sort(heaviest);
    for (int i = size; i < count && size > 0; i++) {
      int at = 0;
      while (at + 1 < size && heaviest[at + 1] < weights[i]) {
        heaviest[at] = heaviest[at + 1];
        at++;
      }
      heaviest[at] = Math.max(heaviest[at], weights[i]);
    }
    long sum = 0;
    for (long weight : heaviest) {
      sum = Math.addExact(sum, weight);
    }
    return sum;
  }

  /** The greatest number that divides them all; 1 if there are none but zeros. */
  static long divisor(long[] weights, int count) {
    long divisor = 0;
    for (int i = 0; i < count && divisor != 1; i++) {
      long other = divisor == 0 ? weights[i] : weights[i] % divisor;
      while (other != 0) {
        long rest = divisor % other;
        divisor = other;
        other = rest;
      }
    }
    return Math.max(1, divisor);
  }
}
