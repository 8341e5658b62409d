package org.mentormatching.refine;

import java.util.Arrays;
import org.mentormatching.refine.SearchOutcome.Ending;
import org.optaplanner.core.config.solver.EnvironmentMode;

/** Improves an assignment under limits; the door of this room. */
public final class Refinement {
  private static final int LONGEST_CHAIN = 4;

  private Refinement() {}

  /** The best assignment that a search from a start finds. */
  public static SearchOutcome improve(
      SearchProblem problem, int[] start, long[] bound, SearchEffort effort) {
    LimitMeasure measure = new LimitMeasure(problem.policy(), problem.mentors(), problem.settled());
    Assignment assignment = new Assignment(problem, measure, bound.length, start);
    Repair repair = new Repair(problem, assignment);
    if (!repair.isNeeded()) {
      return outcome(assignment, 0, Ending.NOTHING_BROKEN);
    }
    repair.unmatch();
    repair.refill();
    new EjectionChains(problem, assignment, effort, LONGEST_CHAIN, 1_000_000).run();
    LateAcceptance search =
        new LateAcceptance(
            problem,
            measure,
            assignment,
            new PackedLevels(problem, bound.length),
            effort,
            EnvironmentMode.REPRODUCIBLE);
    SeatingPlan plan = search.search(assignment.chosen(), bound, effort.scoreCalculations());
    Assignment found = new Assignment(problem, measure, bound.length, LateAcceptance.pairs(plan));
    return outcome(
        Arrays.compare(found.value(), assignment.value()) > 0 ? found : assignment,
        search.moves(),
        Ending.WORK_DONE);
  }

  private static SearchOutcome outcome(Assignment assignment, long moves, Ending ending) {
    return new SearchOutcome(
        assignment.chosen(), assignment.value(), assignment.steps() + moves, ending);
  }
}
