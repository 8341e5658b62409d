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
    Assignment assignment = Assignment.of(problem, bound.length, start, effort);
    Repair repair = new Repair(problem, assignment, effort);
    if (!repair.isNeeded()) {
      return outcome(assignment, assignment.steps(), Ending.NOTHING_BROKEN);
    }
    repair.unmatch();
    repair.refill();
    boolean searches = effort.moves() > 0 || effort.scoreCalculations() > 0;
    new EjectionChains(problem, assignment, effort, searches ? LONGEST_FIRST_CHAIN : LONGEST_CHAIN)
        .run();
    Ending ending = ending(assignment, bound, effort);
    long steps = assignment.steps();
    if (ending == Ending.WORK_DONE && effort.moves() > 0) {
      RepeatedAnnealing annealing = new RepeatedAnnealing(problem, assignment, bound, effort);
      annealing.run();
      assignment = annealing.best();
      steps = Math.addExact(steps, annealing.steps());
      ending = ending(assignment, bound, effort);
    }
    if (ending == Ending.WORK_DONE && effort.scoreCalculations() > 0) {
      LimitMeasure measure =
          new LimitMeasure(problem.policy(), problem.mentors(), problem.settled(), effort);
      IteratedSearch search =
          new IteratedSearch(
              problem, measure, assignment, bound, effort, EnvironmentMode.REPRODUCIBLE);
      ending = search.run();
      assignment = search.best();
      steps = Math.addExact(steps, search.steps());
    }
    return outcome(assignment, steps, ending);
  }

  private static Ending ending(Assignment assignment, long[] bound, SearchEffort effort) {
    if (Arrays.compare(assignment.value(), bound) >= 0) {
      return Ending.BOUND_REACHED;
    }
    return effort.isOver() ? Ending.TIME_UP : Ending.WORK_DONE;
  }

  private static SearchOutcome outcome(Assignment assignment, long steps, Ending ending) {
    return new SearchOutcome(assignment.chosen(), assignment.value(), steps, ending);
  }
}
