package org.mentormatching.refine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How long a search may go on.
 *
 * @param scoreCalculations how many assignments OptaPlanner may try; 0 if it is not to start
 * @param timeUp asked often; when it answers true the search ends with what it has found
 * @param cancelled asked often; when it answers true the search ends with a {@link
 *     CancellationException}
 */
public record SearchEffort(
    long scoreCalculations, BooleanSupplier timeUp, BooleanSupplier cancelled) {
  /** As much work as is given, without a time limit. */
  public static SearchEffort of(long scoreCalculations, BooleanSupplier cancelled) {
    return new SearchEffort(scoreCalculations, () -> false, cancelled);
  }

  /** Whether the time is up. */
  boolean isOver() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the search was cancelled");
    }
    return timeUp.getAsBoolean();
  }
}
