package org.mentormatching.benchmarks.limits;

import java.util.Locale;

/**
 * By how much a result misses a bound, at the first level at which they differ.
 *
 * @param level its name; empty if they do not differ
 * @param missing people, or ten-thousandths of fit
 * @param percent of the bound
 */
record Gap(String level, long missing, double percent) {
  /** The gap between a result and a bound at each level. */
  static Gap of(Levels levels, Outcome outcome, long[] bound) {
    for (int level = 0; level < bound.length; level++) {
      long missing = bound[level] - outcome.values()[level];
      if (missing != 0) {
        return new Gap(
            levels.ids().get(level),
            missing,
            100.0 * missing / Math.max(1, Math.abs(bound[level])));
      }
    }
    return new Gap("", 0, 0);
  }

  /** The gap in words. */
  String words() {
    if (level.isEmpty()) {
      return "gap 0";
    }
    return level.equals("fit")
        ? String.format(Locale.ROOT, "gap %.2f %% of fit", percent)
        : String.format(Locale.ROOT, "gap %,d at %s", missing, level);
  }
}
