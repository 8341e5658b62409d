package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.monitoring.MonitoringConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * Late acceptance hill climbing with OptaPlanner: a move is accepted when it is no worse than the
 * plan a fixed number of steps before (Burke and Bykov, The late acceptance hill-climbing
 * heuristic, 2017).
 */
final class LateAcceptance {
  private static final int LATE = 400;

  private final SearchProblem problem;
  private final PackedLevels levels;
  private final List<Host> hosts = new ArrayList<>();
  private final List<Applicant> applicants = new ArrayList<>();
  private final Watch watch;
  private final EnvironmentMode mode;
  private final Solver<SeatingPlan> solver;

  /** A search on a problem whose pairs an assignment has sorted. */
  LateAcceptance(
      SearchProblem problem,
      LimitMeasure measure,
      Assignment assignment,
      long[] bound,
      long scoreCalculations,
      SearchEffort effort,
      EnvironmentMode mode) {
    this.problem = problem;
    levels = new PackedLevels(problem, bound.length);
    this.mode = mode;
    watch = new Watch(effort);
    long most = Long.MAX_VALUE / 4 / Math.max(1, problem.mentors().size());
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      hosts.add(new Host(mentor, problem.seats()[mentor], measure, most));
    }
    List<List<OpenGroup.Seat>> open = OpenGroup.ofPairs(assignment.groups(), problem.pairs());
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      effort.goOn();
      applicants.add(new Applicant(problem, mentee, assignment.byFit(mentee), hosts, open, levels));
    }
    SolverFactory<SeatingPlan> factory = SolverFactory.create(config(bound, scoreCalculations));
    effort.goOn();
    solver = factory.buildSolver();
    watch.endWith(solver::terminateEarly);
    effort.goOn();
  }

  /** The best plan that one round of search from chosen pairs finds. */
  SeatingPlan solve(int[] start) {
    return solver.solve(plan(start));
  }

  private SolverConfig config(long[] bound, long scoreCalculations) {
    TerminationConfig termination =
        new TerminationConfig().withScoreCalculationCountLimit(scoreCalculations);
    if (levels.canTell(bound)) {
      termination.setBestScoreLimit(score(bound).toString());
    }
    return new SolverConfig()
        .withEnvironmentMode(mode)
        .withRandomSeed(problem.seed())
        .withSolutionClass(SeatingPlan.class)
        .withEntityClasses(Slot.class)
        .withConstraintProviderClass(SeatingConstraints.class)
        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
        .withTerminationConfig(termination)
        .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
        .withPhases(
            new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(ReseatingMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
  }

  /** The score of a plan whose value this is. */
  BendableLongScore score(long[] value) {
    long[] soft = new long[SeatingPlan.SOFT_LEVELS];
    System.arraycopy(levels.pack(value), 0, soft, 0, PackedLevels.PLACES);
    soft[PackedLevels.PLACES] = value[value.length - 1];
    return BendableLongScore.of(new long[1], soft);
  }

  private SeatingPlan plan(int[] start) {
    List<Slot> slots = new ArrayList<>();
    int next = 0;
    for (int mentee = 0; mentee < applicants.size(); mentee++) {
      Applicant applicant = applicants.get(mentee);
      int wishes = Math.min(problem.wishes()[mentee], applicant.hosts().size());
      for (int wish = 0; wish < wishes; wish++) {
        boolean filled = next < start.length && start[next] < problem.pairStart()[mentee + 1];
        slots.add(
            new Slot(
                applicant,
                wishes > 1,
                filled ? hosts.get(problem.pairMentor()[start[next++]]) : null));
      }
    }
    return new SeatingPlan(slots, hosts.size(), watch);
  }

  /** The pairs of a plan, ascending. */
  static int[] pairs(SeatingPlan plan) {
    return plan.slots().stream()
        .filter(slot -> slot.host() != null)
        .mapToInt(Slot::pair)
        .sorted()
        .toArray();
  }

  /** Moves tried so far. */
  long moves() {
    return watch.moves();
  }
}
