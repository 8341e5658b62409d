package org.mentormatching.benchmarks.limits;

import java.util.Arrays;
import java.util.Locale;

/**
 * What chosen pairs are worth.
 *
 * @param values at each level; the last is the total fit less the costs of soft limits
 * @param excess of each limit
 */
record Outcome(long[] values, long[] excess) implements Comparable<Outcome> {
  @Override
  public int compareTo(Outcome other) {
    return Arrays.compare(values, other.values);
  }

  /** The last level. */
  long fit() {
    return values[values.length - 1];
  }

  /** Whether values and excesses are the same. */
  boolean equalsExactly(Outcome other) {
    return Arrays.equals(values, other.values) && Arrays.equals(excess, other.excess);
  }

  /** All figures, for messages. */
  String words() {
    return "values " + Arrays.toString(values) + ", excesses " + Arrays.toString(excess);
  }

  /** Whether every level reaches 99 % of another outcome's. */
  boolean isWithinOnePercentOf(Outcome best) {
    for (int level = 0; level < values.length; level++) {
      long slack = Math.abs(best.values[level]) / 100;
      if (values[level] < best.values[level] - slack) {
        return false;
      }
    }
    return true;
  }

  /**
   * How this differs from another outcome: in mentees at the first level of coverage that does,
   * then per cent of fit.
   */
  String against(Outcome other, Levels levels) {
    if (Arrays.equals(values, other.values)) {
      return "equal";
    }
    int last = values.length - 1;
    String people = "";
    for (int level = 0; level < last && people.isEmpty(); level++) {
      long difference = values[level] - other.values[level];
      if (difference != 0) {
        people = String.format(Locale.ROOT, "%+,d at %s, ", difference, levels.ids().get(level));
      }
    }
    long fit = values[last] - other.values[last];
    return people
        + String.format(
            Locale.ROOT, "fit %+.2f %%", 100.0 * fit / Math.max(1, Math.abs(other.values[last])));
  }
}
