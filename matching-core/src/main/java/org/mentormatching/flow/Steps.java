package org.mentormatching.flow;

import java.util.Arrays;

/**
 * How much may pass through a node of a {@link Network} and what each unit is worth: a concave
 * staircase of {@link #width(int) widths} and values by level.
 *
 * <p>The total width is the node's capacity. Values never rise from one step to the next, compared
 * level by level; so a mentee's wishes are steps of width one, a mentor's plain seats are one step
 * of value zero, a rising price per mentee is a staircase of falling values, and a lower bound is a
 * first step that is worth more.
 */
public final class Steps {
  private final int levels;
  private final int[] widths;
  private final long[] values;
  private final long units;
  private final boolean free;

  private Steps(int levels, int[] widths, long[] values) {
    this.levels = levels;
    this.widths = widths;
    this.values = values;
    long sum = 0;
    for (int width : widths) {
      sum += width;
    }
    units = sum;
    boolean zero = true;
    for (long value : values) {
      zero &= value == 0;
    }
    free = zero;
  }

  /** Room for {@code capacity} units that are worth nothing by themselves. */
  public static Steps free(int levels, int capacity) {
    return capacity == 0
        ? new Steps(levels, new int[0], new long[0])
        : of(levels, new int[] {capacity}, new long[levels]);
  }

  /**
   * A staircase.
   *
   * @param levels number of levels of every value, at least 1
   * @param widths units on each step, each at least 1
   * @param values worth of one unit on each step, {@code levels} numbers per step, never rising
   * @throws IllegalArgumentException if a width is below 1, the sizes do not fit or a value rises
   */
  public static Steps of(int levels, int[] widths, long[] values) {
    if (values.length != widths.length * levels) {
      throw new IllegalArgumentException(
          "%d steps with %d levels need %d values, not %d"
              .formatted(widths.length, levels, widths.length * levels, values.length));
    }
    for (int step = 0; step < widths.length; step++) {
      if (widths[step] < 1) {
        throw new IllegalArgumentException("step " + step + " is " + widths[step] + " wide");
      }
      if (step > 0 && compare(values, step, step - 1, levels) > 0) {
        throw new IllegalArgumentException(
            "step " + step + " is worth more than the one before; values must never rise");
      }
    }
    return new Steps(levels, widths.clone(), values.clone());
  }

  private static int compare(long[] values, int a, int b, int levels) {
    return Arrays.compare(
        values, a * levels, (a + 1) * levels, values, b * levels, (b + 1) * levels);
  }

  /**
   * The same room with a lower bound: each of the first {@code units} units is worth {@code worth}
   * more at {@code level}. A bound above the capacity counts up to the capacity.
   *
   * @throws IllegalArgumentException if {@code units} or {@code worth} is negative
   */
  public Steps atLeast(int units, int level, long worth) {
    if (units < 0 || worth < 0) {
      throw new IllegalArgumentException("lower bound of " + units + " units, worth " + worth);
    }
    int[] newWidths = new int[widths.length + 1];
    long[] newValues = new long[(widths.length + 1) * levels];
    int count = 0;
    int wanted = units;
    for (int step = 0; step < widths.length; step++) {
      int inside = Math.min(wanted, widths[step]);
      wanted -= inside;
      for (int part = 0; part < 2; part++) {
        int width = part == 0 ? inside : widths[step] - inside;
        if (width > 0) {
          newWidths[count] = width;
          System.arraycopy(values, step * levels, newValues, count * levels, levels);
          if (part == 0) {
            int at = count * levels + level;
            newValues[at] = Math.addExact(newValues[at], worth);
          }
          count++;
        }
      }
    }
    return of(levels, Arrays.copyOf(newWidths, count), Arrays.copyOf(newValues, count * levels));
  }

  /**
   * What is left once the first {@code units} units are used.
   *
   * @throws IllegalArgumentException if there are not so many
   */
  Steps after(int units) {
    if (units == 0) {
      return this;
    }
    if (units < 0 || units > capacity()) {
      throw new IllegalArgumentException(units + " units of " + capacity());
    }
    int rest = units;
    int step = 0;
    while (step < widths.length && widths[step] <= rest) {
      rest -= widths[step++];
    }
    int[] newWidths = Arrays.copyOfRange(widths, step, widths.length);
    if (rest > 0) {
      newWidths[0] -= rest;
    }
    return new Steps(levels, newWidths, Arrays.copyOfRange(values, step * levels, values.length));
  }

  /** Worth at a level of the unit with a number, counted from zero. */
  long unit(int number, int level) {
    int step = 0;
    for (long end = widths[0]; end <= number; end += widths[step]) {
      step++;
    }
    return value(step, level);
  }

  /**
   * Worth at a level of the first {@code units} units together.
   *
   * @throws ArithmeticException if it does not fit a {@code long}
   */
  long worth(int units, int level) {
    long sum = 0;
    int rest = units;
    for (int step = 0; rest > 0; step++) {
      int inside = Math.min(rest, widths[step]);
      sum = Math.addExact(sum, Math.multiplyExact((long) inside, value(step, level)));
      rest -= inside;
    }
    return sum;
  }

  /** Number of steps. */
  public int count() {
    return widths.length;
  }

  /** Number of levels of every value. */
  public int levels() {
    return levels;
  }

  /** Units on a step. */
  public int width(int step) {
    return widths[step];
  }

  /** Worth of one unit on a step at a level. */
  public long value(int step, int level) {
    return values[step * levels + level];
  }

  /**
   * Units that may pass in all.
   *
   * @throws ArithmeticException if they are more than an {@code int} holds
   */
  public int capacity() {
    return Math.toIntExact(units);
  }

  /** Units that may pass in all, however many. */
  long units() {
    return units;
  }

  /**
   * Largest magnitude of a value at a level; {@code Long.MAX_VALUE} for the least number, which has
   * none.
   */
  long largest(int level) {
    long largest = 0;
    for (int step = 0; step < widths.length; step++) {
      long value = value(step, level);
      largest = Math.max(largest, value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value));
    }
    return largest;
  }

  /** Whether every unit is worth nothing at all levels. */
  boolean isFree() {
    return free;
  }
}
