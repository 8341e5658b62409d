package org.mentormatching.solve;

import java.util.Optional;

/**
 * Raises the floor where limits have to be kept: by bisection as {@link FloorStage} does it, with a
 * short search where new pairs that fit less are left aside, and a whole one at the highest fit at
 * which one has succeeded. What no search has found may exist all the same.
 */
final class FloorSearch {
  /** Looks for others without new pairs that fit less than something. */
  @FunctionalInterface
  interface Trial {
    /** Others that reach as much at every level above the fit; none if no such were found. */
    Optional<Chosen> from(int least, Chosen others, SearchPace pace);
  }

  private final Trial trial;
  private final SearchPace pace;

  /** A search of so much work. */
  FloorSearch(Trial trial, SearchPace pace) {
    this.trial = trial;
    this.pace = pace;
  }

  /** The same pairs, or others whose floor is higher, up to a bound. */
  Chosen raise(Chosen start, int bound) {
    Chosen best = start;
    boolean isRaised = false;
    int low = floor(start);
    int high = bound;
    while (low < high && pace.hasTrials() && !pace.outOfTime().getAsBoolean()) {
      int middle = (low + high + 1) / 2;
      Optional<Chosen> tried = trial.from(middle, best, pace.ofTrial());
      if (tried.isPresent()) {
        best = tried.get();
        isRaised = true;
        low = Math.max(middle, floor(best));
      } else {
        high = middle - 1;
      }
    }
    return isRaised ? trial.from(low, best, pace).orElse(best) : start;
  }

  private static int floor(Chosen found) {
    return FloorStage.floor(found.pairs(), found.chosen());
  }
}
