package org.mentormatching.flow;

import java.util.Arrays;
import java.util.Optional;
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

  /** How much more than a sum along a path a level holds where there is room for it. */
  private static final long AMPLE = 4;

  private final long[] bounds;
  private final int[] words;
  private final long[] scales;

  /** Largest magnitude of a pair, and of a step, at each level. */
  private final long[] largestPair;

  private final long[] largestStep;

  /** The most nodes of the smaller side for which this holds. */
  private final long nodes;

  private Radix(long[] bounds, long[] largestPair, long[] largestStep, long nodes) {
    this.nodes = nodes;
    this.bounds = bounds;
    this.largestPair = largestPair;
    this.largestStep = largestStep;
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
    long nodes = Math.min(network.size(Kind.LEFT), network.size(Kind.RIGHT));
    long[] steps = new long[levels];
    long[] pairs = new long[levels];
    long[] largestPair = largestPairs(network);
    long[] largestStep = largestSteps(network);
    for (int level = 0; level < levels; level++) {
      steps[level] = network.isPlain() ? times(2, largestStep[level]) : stepBound(network, level);
      pairs[level] = times(times(2, largestPair[level]), nodes);
    }
    Optional<Radix> simple = ofOneWord(steps, pairs, largestPair, largestStep, nodes);
    if (simple.isPresent()) {
      return simple.get();
    }
    for (int level = 0; level < levels; level++) {
      pairs[level] = pairBound(network, level, effort);
      if (plus(steps[level], pairs[level]) > LARGEST) {
        throw new ArithmeticException(
            ("values at level %d are too large: along one path, steps may add up to %s and pairs to"
                    + " %s, together above the limit of %d")
                .formatted(level, figure(steps[level]), figure(pairs[level]), LARGEST));
      }
    }
    return new Radix(bounds(steps, pairs, 1), largestPair, largestStep, nodes);
  }

  /**
   * A radix of one word for a network without groups of up to {@code nodes} nodes on the smaller
   * side, whatever its values are up to these magnitudes; none if one word is too small.
   */
  static Optional<Radix> within(long nodes, long[] largestPair, long[] largestStep) {
    long[] steps = new long[largestStep.length];
    long[] pairs = new long[largestPair.length];
    for (int level = 0; level < steps.length; level++) {
      steps[level] = times(2, largestStep[level]);
      pairs[level] = times(times(2, largestPair[level]), nodes);
    }
    return ofOneWord(steps, pairs, largestPair, largestStep, nodes);
  }

  private static Optional<Radix> ofOneWord(
      long[] steps, long[] pairs, long[] largestPair, long[] largestStep, long nodes) {
    for (long room : new long[] {AMPLE, 1}) {
      long[] bounds = bounds(steps, pairs, room);
      if (fitOneWord(bounds)) {
        Radix radix = new Radix(bounds, largestPair, largestStep, nodes);
        if (radix.fitsMarket()) {
          return Optional.of(radix);
        }
      }
    }
    return Optional.empty();
  }

  private static long[] bounds(long[] steps, long[] pairs, long room) {
    long[] bounds = new long[steps.length];
    for (int level = 0; level < bounds.length; level++) {
      bounds[level] = times(room, plus(steps[level], pairs[level]));
    }
    return bounds;
  }

  private static boolean fitOneWord(long[] bounds) {
    long rest = Long.MAX_VALUE;
    for (long bound : bounds) {
      if (bound > LARGEST) {
        return false;
      }
      rest /= 2 * bound + 1;
    }
    return rest > 0;
  }

  /** Largest magnitude of a pair at each level. */
  static long[] largestPairs(Network network) {
    long[] largest = new long[network.levels()];
    for (int level = 0; level < largest.length; level++) {
      largest[level] = network.largestPair(level);
    }
    return largest;
  }

  /** Largest magnitude of a step at each level. */
  static long[] largestSteps(Network network) {
    long[] largest = new long[network.levels()];
    for (int level = 0; level < largest.length; level++) {
      largest[level] = network.largestStep(level);
    }
    return largest;
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
          long step = network.steps(kind, node).largest(level);
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
  static long times(long a, long b) {
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
  }

  /** Whether a radix that is made {@link #within} limits holds with so many nodes on each side. */
  boolean admits(int lefts, int rights) {
    return Math.min(lefts, rights) <= nodes;
  }

  /** Whether a radix that is made {@link #within} limits holds with such a pair. */
  boolean admits(long[] pairValue) {
    int above = bounds.length - pairValue.length;
    for (int i = 0; i < pairValue.length; i++) {
      if (magnitude(pairValue[i]) > largestPair[above + i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a radix that is made {@link #within} limits holds with such steps. */
  boolean admits(Steps steps) {
    for (int level = 0; level < bounds.length; level++) {
      if (steps.largest(level) > largestStep[level]) {
        return false;
      }
    }
    return true;
  }

  /** The word of a pair, if one word holds all levels. */
  long packedPair(long[] pairValue) {
    int above = bounds.length - pairValue.length;
    long sum = 0;
    for (int i = 0; i < pairValue.length; i++) {
      sum += pairValue[i] * scales[above + i];
    }
    return sum;
  }

  /** Whether one word holds all levels and no sum of a {@link Market} can leave a {@code long}. */
  boolean fitsMarket() {
    return words() == 1 && largestSum() <= Market.LARGEST;
  }

  /** No word of a pair and two steps together is greater, whatever its sign. */
  private long largestSum() {
    return plus(packed(largestPair), plus(packed(largestStep), packed(largestStep)));
  }

  private long packed(long[] value) {
    long sum = 0;
    for (int level = 0; level < value.length; level++) {
      sum += value[level] * scales[level];
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
      long most = (bounds[level] - Math.max(largestPair[level], largestStep[level])) / 2;
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
          long above = Math.floorDiv(rest + bounds[level], 2 * bounds[level] + 1);
          target[offset + level] = rest - above * (2 * bounds[level] + 1);
          rest = above;
        }
      }
    }
  }

  @Override
  public String toString() {
    return "bounds " + Arrays.toString(bounds) + " in words " + Arrays.toString(words);
  }
}
