package org.mentormatching.benchmarks.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All wishes: what OptaPlanner and Timefold solve. Public for both to copy. */
@org.optaplanner.core.api.domain.solution.PlanningSolution
@ai.timefold.solver.core.api.domain.solution.PlanningSolution
public class PlannerRound {
  @org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty
  @ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty
  private List<PlannerWish> wishes = List.of();

  @org.optaplanner.core.api.domain.solution.PlanningScore
  private org.optaplanner.core.api.score.buildin.hardmediumsoftlong.@Nullable
      HardMediumSoftLongScore
      optaPlannerScore;

  @ai.timefold.solver.core.api.domain.solution.PlanningScore
  private ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.@Nullable
      HardMediumSoftLongScore
      timefoldScore;

  /** For the planners. */
  public PlannerRound() {}

  private PlannerRound(List<PlannerWish> wishes) {
    this.wishes = wishes;
  }

  /**
   * The wishes of a model, the most difficult first: what is worth the most, then what has the
   * fewest eligible mentors.
   */
  static PlannerRound of(Model model) {
    List<PlannerMentor> mentors =
        IntStream.range(0, model.mentors()).mapToObj(j -> new PlannerMentor(model, j)).toList();
    List<PlannerWish> wishes = new ArrayList<>();
    for (int mentee = 0; mentee < model.mentees(); mentee++) {
      for (int number = 0; number < model.wishes()[mentee]; number++) {
        wishes.add(new PlannerWish(model, wishes.size(), mentee, number, mentors));
      }
    }
    wishes.sort(
        Comparator.comparingLong(PlannerWish::worth)
            .reversed()
            .thenComparingInt(PlannerWish::eligible)
            .thenComparingInt(PlannerWish::id));
    return new PlannerRound(wishes);
  }

  /** Whether what a planner counted breaks nothing. */
  boolean isFeasible() {
    return (optaPlannerScore != null && optaPlannerScore.hardScore() == 0)
        || (timefoldScore != null && timefoldScore.hardScore() == 0);
  }

  /** The pairs that fill wishes. */
  int[] chosen() {
    return wishes.stream().mapToInt(PlannerWish::pair).filter(pair -> pair >= 0).toArray();
  }
}
