package org.mentormatching.refine;

import java.util.Arrays;
import org.mentormatching.refine.SearchOutcome.Ending;
import org.optaplanner.core.config.solver.EnvironmentMode;

/**
 * Rounds of a {@link Kick}, {@link LateAcceptance} and {@link EjectionChains}, each from the best
 * assignment so far (iterated local search: Lourenço, Martin and Stützle, Iterated local search,
 * 2003). Late acceptance finds coverage, chains find the fit that goes with it.
 */
final class IteratedSearch {
  private final SearchProblem problem;
  private final LimitMeasure measure;
  private final SearchEffort effort;
  private final long[] bound;
  private final EnvironmentMode mode;
  private Assignment best;
  private long steps;

  /** A search from an assignment that keeps every hard limit. */
  IteratedSearch(
      SearchProblem problem,
      LimitMeasure measure,
      Assignment start,
      long[] bound,
      SearchEffort effort,
      EnvironmentMode mode) {
    this.problem = problem;
    this.measure = measure;
    this.bound = bound;
    this.effort = effort;
    this.mode = mode;
    best = start;
  }

  /** Searches until the bound is reached, the work is done or the time is up. */
  Ending run() {
    long round = Math.min(effort.scoreCalculations(), SearchEffort.roundOf(problem));
    LateAcceptance search = new LateAcceptance(problem, measure, best, bound, round, effort, mode);
    Ending ending = Ending.WORK_DONE;
    for (long number = 0; number < effort.scoreCalculations() / round; number++) {
      round(search, number);
      if (Arrays.compare(best.value(), bound) >= 0) {
        ending = Ending.BOUND_REACHED;
        break;
      }
      if (effort.isOver()) {
        ending = Ending.TIME_UP;
        break;
      }
    }
    steps = Math.addExact(steps, search.moves());
    return ending;
  }

  private void round(LateAcceptance search, long number) {
    Assignment kicked = best.with(best.chosen());
    new Kick(problem, kicked, effort, problem.seed() + number).apply();
    Assignment found = best.with(LateAcceptance.pairs(search.solve(kicked.chosen())));
    new EjectionChains(problem, found, effort, Refinement.LONGEST_CHAIN).run();
    steps = Math.addExact(steps, kicked.steps() + found.steps());
    if (found.hardExcess() == 0 && Arrays.compare(found.value(), best.value()) > 0) {
      best = found;
    }
  }

  /** The best assignment so far. */
  Assignment best() {
    return best;
  }

  /** Work done. */
  long steps() {
    return steps;
  }
}
