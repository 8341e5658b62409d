package org.mentormatching.refine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * How long a search may go on.
 *
 * @param scoreCalculations how many assignments OptaPlanner may try; 0 if it is not to start
 * @param timeUp asked often; when it answers true the search ends with what it has found
 * @param cancelled asked often; when it answers true the search ends with a {@link
 *     CancellationException}
 * @param reached told now and then how many assignments OptaPlanner has tried
 */
public record SearchEffort(
    long scoreCalculations,
    BooleanSupplier timeUp,
    BooleanSupplier cancelled,
    LongConsumer reached) {
  private static final long LEAST_ROUND = 1_000;
  private static final long PER_MENTEE = 6;

  /** Work of which nobody is told. */
  public SearchEffort(long scoreCalculations, BooleanSupplier timeUp, BooleanSupplier cancelled) {
    this(scoreCalculations, timeUp, cancelled, moves -> {});
  }

  /** As much work as is given, without a time limit. */
  public static SearchEffort of(long scoreCalculations, BooleanSupplier cancelled) {
    return new SearchEffort(scoreCalculations, () -> false, cancelled);
  }

  /**
   * The score calculations of one round, the least work that is worth while: six for each mentee,
   * and at least 1,000. Further rounds improve coverage and fit a little each.
   */
  public static long roundOf(SearchProblem problem) {
    return Math.max(LEAST_ROUND, PER_MENTEE * problem.mentees().size());
  }

  /**
   * Whether the time is up.
   *
   * @throws CancellationException if the search is cancelled
   */
  boolean isOver() {
    goOn();
    return timeUp.getAsBoolean();
  }

  /**
   * Asks whether to go on with what has to be done however late it is.
   *
   * @throws CancellationException if the search is cancelled
   */
  void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the search was cancelled");
    }
  }
}
