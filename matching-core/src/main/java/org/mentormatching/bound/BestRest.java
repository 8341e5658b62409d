package org.mentormatching.bound;

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
    for (int i = 0; i < count; i++) {
      weights[i] = sum.of(mentor, mentees[i]);
    }
    step = Weights.divisor(weights, count);
    long room = sum.isHard() ? sum.room(mentor) : Long.MAX_VALUE;
    long most = Math.min(room, Weights.heaviest(weights, count, seats)) / step;
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
