package org.mentormatching.benchmarks.limits;

import java.util.List;

/**
 * The levels of an objective, the most important first; fit is the last. All levels but fit fit
 * into one number, of which the greater one is the better.
 */
final class Levels {
  private final List<String> ids;
  private final long[] base;
  private final long most;

  /**
   * Levels.
   *
   * @param ids their names, fit included
   * @param most the most that each level but fit can reach
   * @throws ArithmeticException if they do not fit into one number
   */
  Levels(List<String> ids, long[] most) {
    this.ids = List.copyOf(ids);
    base = new long[most.length];
    long all = 1;
    for (int level = most.length - 1; level >= 0; level--) {
      base[level] = all;
      all = Math.multiplyExact(all, most[level] + 1);
    }
    this.most = all - 1;
  }

  /** The names of the levels, fit included. */
  List<String> ids() {
    return ids;
  }

  /** Number of levels, fit included. */
  int count() {
    return ids.size();
  }

  /** The greatest number that {@link #pack} gives. */
  long most() {
    return most;
  }

  /** Values at all levels as one number, fit left aside. Packing a sum is adding what is packed. */
  long pack(long[] values) {
    long packed = 0;
    for (int level = 0; level < base.length; level++) {
      packed += base[level] * values[level];
    }
    return packed;
  }

  /** The values at all levels. */
  long[] unpack(long packed, long fit) {
    long[] values = new long[base.length + 1];
    long rest = packed;
    for (int level = 0; level < base.length; level++) {
      values[level] = rest / base[level];
      rest %= base[level];
    }
    values[base.length] = fit;
    return values;
  }
}
