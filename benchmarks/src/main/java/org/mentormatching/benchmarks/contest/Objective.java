package org.mentormatching.benchmarks.contest;

import java.util.Comparator;
import java.util.Locale;

/**
 * How good an assignment is; the greatest is the best.
 *
 * @param matched mentees with a mentor; goes before fit
 * @param fit total fit of all pairs
 */
public record Objective(long matched, long fit) implements Comparable<Objective> {
  private static final Comparator<Objective> ORDER =
      Comparator.comparingLong(Objective::matched).thenComparingLong(Objective::fit);

  @Override
  public int compareTo(Objective other) {
    return ORDER.compare(this, other);
  }

  /** How this differs from the best, in words. */
  public String against(Objective best) {
    if (equals(best)) {
      return "equal";
    }
    double percent = best.fit == 0 ? 0 : 100.0 * (fit - best.fit) / best.fit;
    return String.format(
        Locale.ROOT, "%+,d matched, fit %+.2f %%", matched - best.matched, percent);
  }
}
