package org.mentormatching.benchmarks.limits;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Optional;

/**
 * Timefold in its usual configuration: wishes are filled one by one with what fits best, the most
 * difficult first, then late acceptance changes and swaps.
 */
final class TimefoldUsual implements Contestant.OfModel {
  @Override
  public String name() {
    return "timefold";
  }

  @Override
  public String title() {
    return "Timefold 1.32.0";
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
                .withConstraintProviderClass(TimefoldConstraints.class)
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
