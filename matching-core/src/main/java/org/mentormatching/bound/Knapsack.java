package org.mentormatching.bound;

import java.util.Arrays;
import org.mentormatching.bound.Groups.Sum;

/**
 * The best group of one mentor under one limit that adds something up: a knapsack with so many
 * seats, by dynamic programming over seats and weights in steps of their greatest common divisor.
 *
 * <p>Time and memory grow with mentees times seats times steps of room. Where that is too much,
 * weights and room are rounded down to longer steps, and the value is an upper bound. Not for use
 * by several threads.
 *
 * <p>H. Kellerer, U. Pferschy, D. Pisinger, 2004, "Knapsack Problems", chapters 2 and 9.
 */
final class Knapsack {
  /** States that are looked at for one mentor at most. */
  private static final long MOST = 1L << 21;

  /** What a sum costs. */
  @FunctionalInterface
  private interface Cost {
    long of(long sum);
  }

  private static final long NONE = Long.MIN_VALUE / 4;

  private int[] kept = new int[16];
  private long[] weights = new long[16];
  private long[] states = {};
  private long[] taken = {};
  private int[] chosen = new int[16];
  private int chosenCount;
  private long[] bySeats = {};
  private long work;

  /**
   * Finds the most that mentees are worth together.
   *
   * @param mentees who gain, the one who gains most first
   * @param gains what each gains
   * @param costScale how many times a cost counts
   */
  long solve(
      Sum sum, int mentor, int seats, int[] mentees, long[] gains, int count, long costScale) {
    long room = sum.isHard() ? sum.room(mentor) : Long.MAX_VALUE;
    int size = keep(sum, mentor, seats, mentees, count, room);
    Cost cost =
        beyond -> sum.isHard() ? 0 : Math.multiplyExact(costScale, sum.cost(mentor, beyond));
    return fill(gains, size, seats, cost, Math.min(room, Weights.heaviest(weights, size, seats)));
  }

  /** Keeps mentees unless as many as there are seats gain as much and weigh no more. */
  private int keep(Sum sum, int mentor, int seats, int[] mentees, int count, long room) {
    if (kept.length < count) {
      kept = new int[2 * count];
      weights = new long[2 * count];
      chosen = new int[2 * count];
    }
    int size = 0;
    for (int i = 0; i < count; i++) {
      long weight = sum.of(mentor, mentees[i]);
      if (weight > room) {
        continue;
      }
      int better = 0;
      for (int other = 0; other < size && better < seats; other++) {
        if (weights[other] <= weight) {
          better++;
        }
      }
      if (better < seats) {
        kept[size] = i;
        weights[size++] = weight;
      }
    }
    return size;
  }

  /** How many of the lightest weigh no more than so much together, up to a number. */
  private int lightest(int size, int seats, long most) {
    long[] sorted = Arrays.copyOf(weights, size);
    Arrays.sort(sorted);
    int number = 0;
    long sum = 0;
    while (number < Math.min(size, seats) && sorted[number] <= most - sum) {
      sum += sorted[number++];
    }
    return number;
  }

  private long fill(long[] gains, int size, int seats, Cost cost, long most) {
    int fitting = lightest(size, size, most);
    boolean countsSeats = fitting > seats;
    int rows = countsSeats ? seats : 1;
    long step = Weights.divisor(weights, size);
    while ((double) size * rows * (most / step + 1) > MOST) {
      step *= 2;
    }
    int steps = (int) (most / step);
    int width = steps + 1;
    int table = (rows + 1) * width;
    work = (long) size * rows * width / 2;
    if (states.length < table) {
      states = new long[2 * table];
    }
    int words = (table + 63) >>> 6;
    if ((long) taken.length < (long) size * words) {
      taken = new long[size * words];
    }
    Arrays.fill(states, 0, table, 0);
    Arrays.fill(taken, 0, size * words, 0);
    for (int i = 0; i < size; i++) {
      take(gains[kept[i]], (int) (weights[i] / step), i * words, rows, width, countsSeats);
    }
    return best(rows, width, step, cost, size, words, countsSeats);
  }

  /**
   * One more mentee. A state is the most that a group of at most so many weighs at most so much
   * for; with seats that do not matter there is one row only.
   */
  private void take(long gain, int weight, int word, int rows, int width, boolean countsSeats) {
    for (int row = rows; row >= 1; row--) {
      int from = countsSeats ? (row - 1) * width : row * width;
      int to = row * width;
      for (int sum = width - 1; sum >= weight; sum--) {
        long value = states[from + sum - weight] + gain;
        if (value > states[to + sum]) {
          states[to + sum] = value;
          taken[word + ((to + sum) >>> 6)] |= 1L << (to + sum);
        }
      }
    }
  }

  private long best(
      int rows, int width, long step, Cost cost, int size, int words, boolean counts) {
    int bestSum = 0;
    long best = NONE;
    for (int sum = 0; sum < width; sum++) {
      long value = states[rows * width + sum] - cost.of(sum * step);
      if (value > best) {
        best = value;
        bestSum = sum;
      }
    }
    readSeats(rows, width, step, cost, counts);
    chosenCount = 0;
    int row = rows;
    int sum = bestSum;
    for (int i = size - 1; i >= 0; i--) {
      int state = row * width + sum;
      if ((taken[i * words + (state >>> 6)] >>> state & 1) == 1) {
        chosen[chosenCount++] = kept[i];
        sum -= (int) (weights[i] / step);
        row -= counts ? 1 : 0;
      }
    }
    return best;
  }

  private void readSeats(int rows, int width, long step, Cost cost, boolean counts) {
    bySeats = new long[counts ? rows + 1 : 0];
    for (int row = 0; row < bySeats.length; row++) {
      long best = 0;
      for (int sum = 0; sum < width; sum++) {
        best = Math.max(best, states[row * width + sum] - cost.of(sum * step));
      }
      bySeats[row] = best;
    }
  }

  /**
   * By number of seats, the most that so many are worth, up to one less than all; empty if seats do
   * not matter.
   */
  long[] bySeats() {
    return bySeats;
  }

  /** The states that were looked at. */
  long work() {
    return work;
  }

  /** How many are in the best group; with weights rounded down it may break the limit. */
  int chosen() {
    return chosenCount;
  }

  /** The places of those who are in the best group. */
  int chosen(int number) {
    return chosen[number];
  }
}
