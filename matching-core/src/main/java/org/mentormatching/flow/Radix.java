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
 * <p>The bound at a level is the sum of two parts. A path passes the root and every group at most
 * once and so holds at most two of the steps that end there. It passes every left node at most once
 * and so holds at most two of its pairs, one of them against its direction; the same is true of
 * every right node, and the smaller of the two sums counts.
 */
final class Radix {
  /** Largest sum along a path that a level can hold; a value and two prices still fit a long. */
  static final long LARGEST = (1L << 61) - 1;

  private final long[] bounds;
  private final int[] words;
  private final long[] scales;

  private Radix(long[] bounds) {
    this.bounds = bounds;
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
    long[] bounds = new long[network.levels()];
    for (int level = 0; level < bounds.length; level++) {
      long steps = stepBound(network, level);
      long pairs = pairBound(network, level, effort);
      bounds[level] = plus(steps, pairs);
      if (bounds[level] > LARGEST) {
        throw new ArithmeticException(
            ("values at level %d are too large: along one path, steps may add up to %s and pairs to"
                    + " %s, together above the limit of %d")
                .formatted(level, figure(steps), figure(pairs), LARGEST));
      }
    }
    return new Radix(bounds);
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

  /** Writes the levels of the sum that {@code word} holds into {@code target}. */
  void unpack(int word, long sum, long[] target, int offset) {
    long rest = sum;
    for (int level = bounds.length - 1; level >= 0; level--) {
      if (words[level] == word) {
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

  @Override
  public String toString() {
    return "bounds " + Arrays.toString(bounds) + " in words " + Arrays.toString(words);
  }
}
