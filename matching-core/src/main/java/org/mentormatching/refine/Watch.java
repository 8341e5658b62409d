package org.mentormatching.refine;

/** Counts the moves of a search and ends it when the time is up or the search is cancelled. */
final class Watch {
  private static final int MOVES_BETWEEN_LOOKS = 64;

  private final SearchEffort effort;
  private Runnable end = () -> {};
  private long moves;

  Watch(SearchEffort effort) {
    this.effort = effort;
  }

  /** What ends the search. */
  void endWith(Runnable newEnd) {
    end = newEnd;
  }

  /**
   * Counts a move.
   *
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  void move() {
    if (moves++ % MOVES_BETWEEN_LOOKS == 0) {
      effort.reached().accept(effort.moves() + moves);
      if (effort.isOver()) {
        end.run();
      }
    }
  }

  /** Moves so far. */
  long moves() {
    return moves;
  }
}
