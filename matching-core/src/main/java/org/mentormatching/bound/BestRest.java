package org.mentormatching.bound;

import java.util.Arrays;
import org.mentormatching.bound.Groups.Sum;

/**
 * What those who come later can add at most to a group of one mentor under one limit that adds
 * something up, by dynamic programming from the last backwards: by whoever comes next, free seats
 * and what the group weighs so far. Not for use by several threads.
 */
final class BestRest {
  /** States that there is room for. */
  private static final int MOST = 1 << 19;

  private static final long NEVER = Long.MIN_VALUE / 4;

  private long[] weights = new long[16];
  private long[] states = {};
  private int rows;
  private int width;
  private long step;

  /**
   * Fills the table.
   *
   * @param mentees who may join, in their order
   * @param gains what each gains
   * @param costScale how many times a cost counts
   * @return whether there is room for it
   */
  boolean fill(
      Sum sum, int mentor, int seats, int[] mentees, long[] gains, int count, long costScale) {
    if (weights.length < count) {
      weights = new long[2 * count];
    }
    step = 0;
    for (int i = 0; i < count; i++) {
      weights[i] = sum.of(mentor, mentees[i]);
      step = divisor(step, weights[i]);
    }
    step = Math.max(1, step);
    long room = sum.isHard() ? sum.room(mentor) : Long.MAX_VALUE;
    long most = Math.min(room, heaviest(count, seats)) / step;
    rows = seats + 1;
    if ((most + 1) * rows * (count + 1) > MOST) {
      return false;
    }
    width = (int) most + 1;
    int layer = rows * width;
    if (states.length < layer * (count + 1)) {
      states = new long[2 * layer * (count + 1)];
    }
    int from = count * layer;
    for (int at = 0; at < width; at++) {
      long cost = sum.isHard() ? 0 : Math.multiplyExact(costScale, sum.cost(mentor, at * step));
      for (int row = 0; row < rows; row++) {
        states[from + row * width + at] = -cost;
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      join(i, gains[i], (int) Math.min(width, weights[i] / step), layer);
    }
    return true;
  }

  private void join(int place, long gain, int weight, int layer) {
    int here = place * layer;
    int next = here + layer;
    System.arraycopy(states, next, states, here, layer);
    for (int row = 1; row < rows; row++) {
      int with = next + (row - 1) * width + weight;
      int at = here + row * width;
      for (int i = 0; i < width - weight; i++) {
        states[at + i] = Math.max(states[at + i], gain + states[with + i]);
      }
    }
  }

  private static long divisor(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  private long heaviest(int count, int seats) {
    long[] sorted = Arrays.copyOf(weights, count);
    Arrays.sort(sorted);
    long sum = 0;
    for (int i = Math.max(0, count - seats); i < count; i++) {
      sum = Math.addExact(sum, sorted[i]);
    }
    return sum;
  }

  /** The weight of somebody in steps. */
  int weight(int place) {
    return (int) Math.min(Integer.MAX_VALUE / 2, weights[place] / step);
  }

  /**
   * What those from a place on can add at most, less what the whole group costs, where so many
   * seats are free and the group weighs so many steps.
   */
  long of(int place, int seats, int weight) {
    return weight >= width ? NEVER : states[(place * rows + seats) * width + weight];
  }

  /** The states that were filled. */
  long work(int count) {
    return (long) rows * width * (count + 1);
  }
}
