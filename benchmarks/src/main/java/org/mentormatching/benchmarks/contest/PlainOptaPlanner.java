package org.mentormatching.benchmarks.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * OptaPlanner in its default configuration, a construction heuristic and then late acceptance, for
 * a given time; whether that was enough for the construction is noted between the two. Each mentee
 * chooses among its own candidates or nobody; seats are a hard constraint, coverage a medium and
 * fit a soft one.
 */
final class PlainOptaPlanner implements Contestant {
  private final Duration time;

  PlainOptaPlanner(Duration time) {
    this.time = time;
  }

  @Override
  public String name() {
    return "optaplanner";
  }

  @Override
  public String title() {
    return "OptaPlanner 10.2.0, default configuration, " + time.toMillis() / 1000.0 + " s";
  }

  @Override
  public Claim claim() {
    return Claim.GOOD;
  }

  @Override
  public int mostMentees() {
    return 20_000;
  }

  @Override
  public Pace pace() {
    return Pace.GIVEN_TIME;
  }

  @Override
  public Entry enter(Instance instance) {
    return new PlanEntry(instance, time);
  }

  private static final class PlanEntry implements Entry {
    private final Duration time;
    private PlannerRound round;
    private boolean isConstructed;

    PlanEntry(Instance instance, Duration time) {
      this.time = time;
      List<PlannerMentor> mentors =
          IntStream.range(0, instance.mentors())
              .mapToObj(mentor -> new PlannerMentor(mentor, instance.seats(mentor)))
              .toList();
      List<PlannerMentee> mentees = new ArrayList<>();
      for (int mentee = 0; mentee < instance.mentees(); mentee++) {
        mentees.add(new PlannerMentee(instance, mentee, mentors));
      }
      round = new PlannerRound(mentees);
    }

    @Override
    public void solve() {
      CustomPhaseCommand<PlannerRound> constructed = director -> isConstructed = true;
      SolverConfig config =
          new SolverConfig()
              .withSolutionClass(PlannerRound.class)
              .withEntityClasses(PlannerMentee.class)
              .withConstraintProviderClass(PlannerConstraints.class)
              .withPhases(
                  new ConstructionHeuristicPhaseConfig(),
                  new CustomPhaseConfig().withCustomPhaseCommandList(List.of(constructed)),
                  new LocalSearchPhaseConfig())
              .withTerminationConfig(new TerminationConfig().withSpentLimit(time));
      round = SolverFactory.<PlannerRound>create(config).buildSolver().solve(round);
    }

    @Override
    public String remark() {
      return isConstructed ? "" : "construction not finished";
    }

    @Override
    public Assignment assignment() {
      return round.assignment();
    }
  }
}
