package org.mentormatching.benchmarks.limits;

import java.util.Optional;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicType;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/**
 * OptaPlanner in its usual configuration: wishes are filled one by one with what fits best, the
 * most difficult first, then late acceptance changes and swaps.
 */
final class OptaPlannerUsual implements Contestant.OfModel {
  @Override
  public String name() {
    return "optaplanner";
  }

  @Override
  public String title() {
    return "OptaPlanner 10.2.0";
  }

  @Override
  public Entry enter(Model model) {
    PlannerRound round = PlannerRound.of(model);
    Solver<PlannerRound> solver = SolverFactory.<PlannerRound>create(config(model)).buildSolver();
    return budget -> solve(solver, round, budget);
  }

  private static SolverConfig config(Model model) {
    return new SolverConfig()
        .withSolutionClass(PlannerRound.class)
        .withEntityClasses(PlannerWish.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withConstraintProviderClass(OptaPlannerConstraints.class)
                .withConstraintProviderCustomProperties(PlannerLimits.properties(model)))
        .withPhases(
            new ConstructionHeuristicPhaseConfig()
                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT),
            new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                .withMoveSelectorConfig(
                    new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                            new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())));
  }

  private static Optional<int[]> solve(
      Solver<PlannerRound> solver, PlannerRound round, Budget budget) {
    solver.addEventListener(
        event -> {
          HardMediumSoftLongScore score = (HardMediumSoftLongScore) event.getNewBestScore();
          if (score.hardScore() == 0) {
            budget.found(score.mediumScore(), score.softScore());
          }
        });
    PlannerRound[] best = {round};
    budget.run(() -> best[0] = solver.solve(round), solver::terminateEarly);
    return best[0].isFeasible() ? Optional.of(best[0].chosen()) : Optional.empty();
  }
}
