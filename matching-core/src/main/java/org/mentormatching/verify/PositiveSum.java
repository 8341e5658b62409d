package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exact sum of those vectors that are positive, compared level by level: the first number that
 * is not zero decides, and a positive vector counts with all its levels.
 */
final class PositiveSum {
  private final long[] sums;
  private final BigInteger[] carried;

  PositiveSum(int levels) {
    sums = new long[levels];
    carried = new BigInteger[levels];
    Arrays.fill(carried, BigInteger.ZERO);
  }

  /** Whether the first number that is not zero is positive. */
  static boolean isPositive(long[] vector) {
    for (long value : vector) {
      if (value != 0) {
        return value > 0;
      }
    }
    return false;
  }

  /** Adds a vector if it is positive. */
  void add(long[] vector) {
    if (isPositive(vector)) {
      for (int level = 0; level < sums.length; level++) {
        add(level, vector[level]);
      }
    }
  }

  private void add(int level, long value) {
    long sum = sums[level] + value;
    boolean wrapped = ((sums[level] ^ sum) & (value ^ sum)) < 0;
    if (wrapped) {
      carried[level] = carried[level].add(BigInteger.valueOf(sums[level]));
    }
    sums[level] = wrapped ? value : sum;
  }

  /** Adds a vector so many times if it is positive. */
  void add(long[] vector, int times) {
    if (isPositive(vector)) {
      BigInteger factor = BigInteger.valueOf(times);
      for (int level = 0; level < sums.length; level++) {
        carried[level] = carried[level].add(BigInteger.valueOf(vector[level]).multiply(factor));
      }
    }
  }

  /** Adds another sum, whatever its sign. */
  void addAll(PositiveSum other) {
    List<BigInteger> total = other.total();
    for (int level = 0; level < sums.length; level++) {
      carried[level] = carried[level].add(total.get(level));
    }
  }

  /** The sum at each level. */
  List<BigInteger> total() {
    List<BigInteger> total = new ArrayList<>();
    for (int level = 0; level < sums.length; level++) {
      total.add(carried[level].add(BigInteger.valueOf(sums[level])));
    }
    return total;
  }
}
