package org.mentormatching.refine;

import java.util.Arrays;

/**
 * Runs of {@link Annealing}, each from the best assignment so far and from another temperature, the
 * first far longer than the others, since how slowly it cools matters most, each followed by {@link
 * Repair} and {@link EjectionChains}. Ends by moves, not by the clock.
 */
final class RepeatedAnnealing {
  /** Temperatures to begin with, as shares of the greatest fit. */
  private static final double[] HOT = {1.6, 0.3, 0.02};

  /** What a unit of the least level above fit is worth, in the greatest fit. */
  private static final double[] FACTOR = {8, 1, 8};

  /** How many times fewer moves where a limit has to be asked about whole groups. */
  private static final int SLOWER = 16;

  /** What part of the moves the first run makes. */
  private static final double FIRST = 0.8;

  /** How much of the fit may lack to the bound where fewer moves are made, and how many fewer. */
  private static final double CLOSE = 0.002;

  private static final int FEWER_IF_CLOSE = 4;

  private static final double COLD = 0.0015;

  private final SearchProblem problem;
  private final SearchEffort effort;
  private final long[] bound;
  private final ScarcityPrices scarcity;
  private final double greatestFit;
  private Assignment best;
  private long steps;

  /** Runs that start at an assignment that keeps every hard limit. */
  RepeatedAnnealing(SearchProblem problem, Assignment start, long[] bound, SearchEffort effort) {
    this.problem = problem;
    this.effort = effort;
    this.bound = bound;
    best = start;
    long[] scale = firstScale(problem, bound.length);
    greatestFit = Annealing.greatestFit(problem);
    scarcity = new ScarcityPrices(problem, start, scale, effort);
  }

  /** What a unit of each level is worth in fit to begin with. */
  static long[] firstScale(SearchProblem problem, int levels) {
    return Annealing.scale(problem, levels, FACTOR[0]);
  }

  /** Anneals until the bound is reached, the moves are made or the time is up. */
  void run() {
    int slower = (best.groups().hasWholes() ? SLOWER : 1) * (isClose() ? FEWER_IF_CLOSE : 1);
    long moves = effort.moves() / slower;
    long first = effort.rounds() == 1 ? moves : (long) (FIRST * moves);
    long other = (moves - first) / Math.max(1, effort.rounds() - 1);
    for (int number = 0; number < effort.rounds() && effort.moves() > 0; number++) {
      round(number, Math.max(1, number == 0 ? first : other));
      effort.reached().accept(slower * (first + number * other));
      if (Arrays.compare(best.value(), bound) >= 0 || effort.isOver()) {
        return;
      }
    }
  }

  /** Whether the bound is all but reached, at the last level alone. */
  private boolean isClose() {
    long[] value = best.value();
    int last = bound.length - 1;
    return Arrays.equals(value, 0, last, bound, 0, last)
        && bound[last] - value[last] <= CLOSE * bound[last];
  }

  /** Solves neighbourhoods of the best assignment exactly. */
  void solveExactly() {
    ExactNeighbourhoods exact = new ExactNeighbourhoods(problem, best, scarcity, effort);
    exact.run();
    steps = Math.addExact(steps, exact.steps());
  }

  private void round(int number, long moves) {
    Assignment working = best.with(best.chosen());
    Annealing annealing =
        new Annealing(
            problem,
            working,
            scarcity,
            Annealing.scale(problem, bound.length, FACTOR[number % FACTOR.length]),
            effort,
            problem.seed() + number);
    annealing.run(moves, greatestFit * HOT[number % HOT.length], greatestFit * COLD);
    Assignment kept = best.with(annealing.best());
    refilled(working);
    Assignment found = Arrays.compare(working.value(), kept.value()) > 0 ? working : kept;
    refilled(found);
    new EjectionChains(problem, found, effort, Refinement.LONGEST_CHAIN).run();
    steps = Math.addExact(steps, Math.addExact(working.steps(), kept.steps()));
    if (Arrays.compare(found.value(), best.value()) > 0) {
      best = found;
    }
  }

  /** Makes an assignment keep the hard limits and fills open wishes. */
  private void refilled(Assignment found) {
    Repair repair = new Repair(problem, found, effort);
    repair.unmatch();
    repair.refill();
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
