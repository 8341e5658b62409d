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

  static final int LONGEST_FIRST_CHAIN = 2;

  private final SearchProblem problem;
  private final Assignment empty;

  /**
   * Searches on one problem.
   *
   * @param levels number of levels of values
   * @param effort whether to go on, while pairs are sorted and grouped
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  public Refinement(SearchProblem problem, int levels, SearchEffort effort) {
    this.problem = problem;
    empty = Assignment.of(problem, levels, new int[0], effort);
  }

  /**
   * Makes of pairs that may break limits an assignment that breaks no hard one: pairs that cost
   * least are given up, open wishes are filled greedily, and short ejection chains improve the
   * rest.
   *
   * @param pairs that keep seats and wishes, in any order
   * @throws IllegalArgumentException if they do not
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  public SearchOutcome complete(int[] pairs, SearchEffort effort) {
    Assignment assignment = empty.with(pairs, effort);
    Repair repair = new Repair(problem, assignment, effort);
    repair.unmatch();
    repair.refill();
    new EjectionChains(problem, assignment, effort, LONGEST_FIRST_CHAIN).run();
    return outcome(
        assignment, assignment.steps(), effort.isOver() ? Ending.TIME_UP : Ending.WORK_DONE);
  }

  /**
   * Searches from pairs that keep every hard limit: by annealing, then by neighbourhoods that are
   * solved exactly, then by OptaPlanner, as far as the effort goes and the bound is not reached.
   *
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  public SearchOutcome search(int[] start, long[] bound, SearchEffort effort) {
    Assignment assignment = empty.with(start, effort);
    Ending ending = ending(assignment, bound, effort);
    long steps = 0;
    if (ending == Ending.WORK_DONE && effort.moves() > 0) {
      RepeatedAnnealing annealing = new RepeatedAnnealing(problem, assignment, bound, effort);
      annealing.run();
      annealing.solveExactly();
      assignment = annealing.best();
      steps = annealing.steps();
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
