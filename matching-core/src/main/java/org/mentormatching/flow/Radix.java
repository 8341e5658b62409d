package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/**
 * How the levels of a network share {@code long} words, so that adding and comparing words is the
 * same as adding and comparing levels.
 *
 * <p>At every level a bound holds for the sum over any simple path or cycle, arcs taken against
 * their direction counting negative. A word holds consecutive levels as digits of a balanced
 * mixed-radix number whose radix at a level is twice its bound plus one. So the word of a sum along
 * a path or cycle determines every digit, its sign is the sign of its first digit that is not zero,
 * and it does not overflow. Words come in the order of their levels.
 *
 * <p>The bound at a level is the sum of two parts, one of steps and one of pairs. A path passes the
 * root and every group at most once and so holds at most two of the steps that end there. It passes
 * every left node at most once and so holds at most two of its pairs, one of them against its
 * direction; the same is true of every right node, and the smaller of the two sums counts. Where
 * the largest values of all, times the number of nodes, are a bound that does as well, no node is
 * looked at.
 */
final class Radix {
  /** Largest sum along a path that a level can hold; a value and two prices still fit a long. */
  static final long LARGEST = (1L << 61) - 1;

  /** Values looked at between two questions whether the caller has cancelled. */
  private static final int CHUNK = 1 << 14;

  private final long[] bounds;
  private final int[] words;
  private final long[] scales;

  /** Largest magnitude of a pair, and of a pair or a step, at each level. */
  private final long[] largestPair;

  private final long[] largest;

  private Radix(long[] bounds, long[] largestPair, long[] largest) {
    this.bounds = bounds;
    this.largestPair = largestPair;
    this.largest = largest;
    words = new int[bounds.length];
    scales = new long[bounds.length];
    int fromLast = 0;
    long scale = 1;
    for (int level = bounds.length - 1; level >= 0; level--) {
      long digits = 2 * bounds[level] + 1;
      if (scale > Long.MAX_VALUE / digits) {
        fromLast++;
        scale = 1;
      }
      words[level] = fromLast;
      scales[level] = scale;
      scale *= digits;
    }
    for (int level = 0; level < bounds.length; level++) {
      words[level] = fromLast - words[level];
    }
  }

  /**
   * The radix of a network.
   *
   * @throws ArithmeticException if the bound of a level is greater than {@link #LARGEST}
   */
  static Radix of(Network network, Effort effort) {
    int levels = network.levels();
    long[] steps = new long[levels];
    long[] bounds = new long[levels];
    long[] largestPair = new long[levels];
    long[] largest = new long[levels];
    long nodes = Math.min(network.size(Kind.LEFT), network.size(Kind.RIGHT));
    boolean small = true;
    for (int level = 0; level < levels; level++) {
      long low = 0;
      long high = 0;
      int offset = level - (levels - network.pairLevels());
      for (int from = 0; offset >= 0 && from < network.pairs(); from += CHUNK) {
        int to = Math.min(from + CHUNK, network.pairs());
        low = Math.min(low, lowest(network, offset, from, to));
        high = Math.max(high, highest(network, offset, from, to));
        effort.spend(to - from);
      }
      steps[level] = stepBound(network, level);
      largestPair[level] = Math.max(high, magnitude(low));
      largest[level] = Math.max(largestPair[level], steps[level]);
      bounds[level] = plus(steps[level], times(plus(high, magnitude(low)), nodes));
      small &= bounds[level] <= LARGEST;
    }
    if (small) {
      Radix radix = new Radix(bounds, largestPair, largest);
      if (radix.words() == 1) {
        return radix;
      }
    }
    for (int level = 0; level < levels; level++) {
      long pairs = pairBound(network, level, effort);
      bounds[level] = plus(steps[level], pairs);
      if (bounds[level] > LARGEST) {
        throw new ArithmeticException(
            ("values at level %d are too large: along one path, steps may add up to %s and pairs to"
                    + " %s, together above the limit of %d")
                .formatted(level, figure(steps[level]), figure(pairs), LARGEST));
      }
    }
    return new Radix(bounds, largestPair, largest);
  }

  private static long lowest(Network network, int offset, int from, int to) {
    long[] values = network.pairValues();
    int stride = network.pairLevels();
    long low = 0;
    for (int pair = from; pair < to; pair++) {
      low = Math.min(low, values[pair * stride + offset]);
    }
    return low;
  }

  private static long highest(Network network, int offset, int from, int to) {
    long[] values = network.pairValues();
    int stride = network.pairLevels();
    long high = 0;
    for (int pair = from; pair < to; pair++) {
      high = Math.max(high, values[pair * stride + offset]);
    }
    return high;
  }

  private static String figure(long sum) {
    return sum == Long.MAX_VALUE ? sum + " or more" : Long.toString(sum);
  }

  private static long stepBound(Network network, int level) {
    long sum = 0;
    long root = 0;
    for (Kind[] side :
        new Kind[][] {{Kind.LEFT, Kind.LEFT_GROUP}, {Kind.RIGHT, Kind.RIGHT_GROUP}}) {
      long[] largest = new long[network.size(side[1])];
      for (Kind kind : side) {
        for (int node = 0; node < network.size(kind); node++) {
          long step = largestStep(network.steps(kind, node), level);
          int hub = network.parent(kind, node);
          if (hub == Network.ROOT) {
            root = Math.max(root, step);
          } else {
            largest[hub] = Math.max(largest[hub], step);
          }
        }
      }
      for (long step : largest) {
        sum = plus(sum, plus(step, step));
      }
    }
    return plus(sum, plus(root, root));
  }

  private static long largestStep(Steps steps, int level) {
    long largest = 0;
    for (int step = 0; step < steps.count(); step++) {
      largest = Math.max(largest, magnitude(steps.value(step, level)));
    }
    return largest;
  }

  private static long pairBound(Network network, int level, Effort effort) {
    if (level < network.levels() - network.pairLevels()) {
      return 0;
    }
    long[] rightLow = new long[network.size(Kind.RIGHT)];
    long[] rightHigh = new long[network.size(Kind.RIGHT)];
    long byLeft = 0;
    for (int left = 0; left < network.size(Kind.LEFT); left++) {
      long low = 0;
      long high = 0;
      for (int pair = network.pairStart(left); pair < network.pairStart(left + 1); pair++) {
        long value = network.pairValue(pair, level);
        int right = network.pairRight(pair);
        low = Math.min(low, value);
        high = Math.max(high, value);
        rightLow[right] = Math.min(rightLow[right], value);
        rightHigh[right] = Math.max(rightHigh[right], value);
      }
      byLeft = plus(byLeft, plus(high, magnitude(low)));
      effort.spend(network.pairStart(left + 1) - network.pairStart(left));
    }
    long byRight = 0;
    for (int right = 0; right < rightLow.length; right++) {
      byRight = plus(byRight, plus(rightHigh[right], magnitude(rightLow[right])));
    }
    return Math.min(byLeft, byRight);
  }

  /** Absolute value, {@code Long.MAX_VALUE} where there is none. */
  private static long magnitude(long value) {
    return value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
  }

  /** Sum of two numbers that are not negative, at most {@code Long.MAX_VALUE}. */
  private static long plus(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  /** Product of two numbers that are not negative, at most {@code Long.MAX_VALUE}. */
  private static long times(long a, long b) {
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
  }

  /** No pair's word is greater than this, whatever its sign, if one word holds all levels. */
  long largestPair() {
    long sum = 0;
    for (int level = 0; level < largestPair.length; level++) {
      sum += largestPair[level] * scales[level];
    }
    return sum;
  }

  /**
   * Whether prices are so small, below the first level, that no gain of an arc can carry into a
   * higher level: then the sign of a gain's word is the sign of its first level that is not zero,
   * even where the prices are no sums along paths.
   *
   * @param prices by node and level
   */
  boolean separates(long[] prices) {
    int levels = bounds.length;
    for (int level = 1; level < levels; level++) {
      long most = (bounds[level] - largest[level]) / 2;
      for (int i = level; i < prices.length; i += levels) {
        if (prices[i] > most || prices[i] < -most) {
          return false;
        }
      }
    }
    return true;
  }

  /** Number of words that hold all levels. */
  int words() {
    return words[words.length - 1] + 1;
  }

  /** The word that holds a level. */
  int word(int level) {
    return words[level];
  }

  /** What one unit at a level is worth in its word. */
  long scale(int level) {
    return scales[level];
  }

  /**
   * Writes the levels of the sum that {@code word} holds into {@code target}. The first level of a
   * word takes all that is left.
   */
  void unpack(int word, long sum, long[] target, int offset) {
    long rest = sum;
    for (int level = bounds.length - 1; level >= 0; level--) {
      if (words[level] == word) {
        if (level == 0 || words[level - 1] != word) {
          target[offset + level] = rest;
        } else {
          long digits = 2 * bounds[level] + 1;
          long digit = rest % digits;
          if (digit > bounds[level]) {
            digit -= digits;
          } else if (digit < -bounds[level]) {
            digit += digits;
          }
          target[offset + level] = digit;
          rest = (rest - digit) / digits;
        }
      }
    }
  }

  @Override
  public String toString() {
    return "bounds " + Arrays.toString(bounds) + " in words " + Arrays.toString(words);
  }
}
