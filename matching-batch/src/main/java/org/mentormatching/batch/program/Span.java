package org.mentormatching.batch.program;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a cycle is, and for how long the pairs go on that are published in it.
 *
 * @param starts its first day; empty if not given
 * @param ends its last day; empty if not given
 * @param term for how many cycles a pair goes on, its first one included
 */
public record Span(Optional<LocalDate> starts, Optional<LocalDate> ends, int term) {
  /** How many cycles a pair goes on where the file does not say. */
  public static final int USUAL_TERM = 1;

  static final int LONGEST_TERM = 100;

  static final String STARTS = "cycle_starts";
  static final String ENDS = "cycle_ends";
  static final String TERM = "term";
}
