package org.mentormatching.refine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * How long a search may go on.
 *
 * @param moves how many moves annealing may try; 0 if it is not to start
 * @param rounds into how many rounds they are divided, at least 1
 * @param neighbourhoods how many are solved exactly after annealing
 * @param moreNeighbourhoods how many beyond, at most, as long as they are worth it
 * @param scoreCalculations how many assignments OptaPlanner may try; 0 if it is not to start
 * @param timeUp asked often; when it answers true the search ends with what it has found
 * @param cancelled asked often; when it answers true the search ends with a {@link
 *     CancellationException}
 * @param reached told now and then how many moves and score calculations are done
 */
public record SearchEffort(
    long moves,
    int rounds,
    int neighbourhoods,
    int moreNeighbourhoods,
    long scoreCalculations,
    BooleanSupplier timeUp,
    BooleanSupplier cancelled,
    LongConsumer reached) {
  private static final long LEAST_ROUND = 1_000;
  private static final long PER_MENTEE = 6;

  /** Work of which nobody is told. */
  public SearchEffort(
      long moves,
      int rounds,
      int neighbourhoods,
      int moreNeighbourhoods,
      long scoreCalculations,
      BooleanSupplier timeUp,
      BooleanSupplier cancelled) {
    this(
        moves,
        rounds,
        neighbourhoods,
        moreNeighbourhoods,
        scoreCalculations,
        timeUp,
        cancelled,
        done -> {});
  }

  /** The same work, of which somebody is told. */
  public SearchEffort telling(LongConsumer listener) {
    return new SearchEffort(
        moves,
        rounds,
        neighbourhoods,
        moreNeighbourhoods,
        scoreCalculations,
        timeUp,
        cancelled,
        listener);
  }

  /** Moves and score calculations together. */
  public long total() {
    return Math.addExact(moves, scoreCalculations);
  }

  /** As much work of OptaPlanner's as is given, without annealing and without a time limit. */
  public static SearchEffort of(long scoreCalculations, BooleanSupplier cancelled) {
    return new SearchEffort(0, 1, 0, 0, scoreCalculations, () -> false, cancelled);
  }

  /**
   * The score calculations of one round of OptaPlanner's, the least work that is worth while: six
   * for each mentee, and at least 1,000.
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
