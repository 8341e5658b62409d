package org.mentormatching.refine;

import java.util.Arrays;
import org.mentormatching.refine.SearchOutcome.Ending;
import org.optaplanner.core.config.solver.EnvironmentMode;

/**
 * Finds good assignments under limits, from a start that is optimal without them; the door of this
 * room.
 *
 * <p>Assignments are compared level by level: first no hard limit may be broken beyond what settled
 * mentees break by themselves, then coverage counts, then the total fit less the costs of broken
 * soft limits. The same problem, start and work give the same outcome.
 */
public final class Refinement {
  /** Most mentees who move in one chain. */
  static final int LONGEST_CHAIN = 3;

  private static final int LONGEST_FIRST_CHAIN = 2;

  private Refinement() {}

  /**
   * The best assignment that a search from a start finds: never worse than the start, made feasible
   * by giving up pairs and filling wishes greedily.
   *
   * <p>A start that breaks no limit is returned as it is. OptaPlanner starts only if short chains
   * of moves do not reach the bound.
   *
   * @param start pairs that keep seats and wishes and may break limits
   * @param bound a value at each level that nothing exceeds
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   * @throws IllegalArgumentException if the start breaks seats or wishes
   * @throws ArithmeticException if the costs of limits are too large to be added up exactly
   */
  public static SearchOutcome improve(
      SearchProblem problem, int[] start, long[] bound, SearchEffort effort) {
    LimitMeasure measure =
        new LimitMeasure(problem.policy(), problem.mentors(), problem.settled(), effort);
    Assignment assignment = Assignment.of(problem, bound.length, start, effort);
    Repair repair = new Repair(problem, assignment, effort);
    if (!repair.isNeeded()) {
      return outcome(assignment, 0, Ending.NOTHING_BROKEN);
    }
    repair.unmatch();
    repair.refill();
    boolean searches = effort.scoreCalculations() > 0;
    new EjectionChains(problem, assignment, effort, searches ? LONGEST_FIRST_CHAIN : LONGEST_CHAIN)
        .run();
    if (Arrays.compare(assignment.value(), bound) >= 0) {
      return outcome(assignment, 0, Ending.BOUND_REACHED);
    }
    if (effort.isOver()) {
      return outcome(assignment, 0, Ending.TIME_UP);
    }
    return searches
        ? search(problem, measure, assignment, bound, effort)
        : outcome(assignment, 0, Ending.WORK_DONE);
  }

  private static SearchOutcome search(
      SearchProblem problem,
      LimitMeasure measure,
      Assignment start,
      long[] bound,
      SearchEffort effort) {
    IteratedSearch search =
        new IteratedSearch(problem, measure, start, bound, effort, EnvironmentMode.REPRODUCIBLE);
    Ending ending = search.run();
    return outcome(search.best(), start.steps() + search.steps(), ending);
  }

  private static SearchOutcome outcome(Assignment assignment, long searched, Ending ending) {
    return new SearchOutcome(
        assignment.chosen(), assignment.value(), Math.max(assignment.steps(), searched), ending);
  }
}
