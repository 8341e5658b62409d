package org.mentormatching.benchmarks.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** All mentees: what OptaPlanner solves. Public for OptaPlanner to copy. */
@PlanningSolution
public class PlannerRound {
  @PlanningEntityCollectionProperty private List<PlannerMentee> mentees = List.of();

  /** Written and read by OptaPlanner. */
  @PlanningScore
  @SuppressWarnings("UnusedVariable")
  private @Nullable HardMediumSoftLongScore score;

  /** For OptaPlanner. */
  public PlannerRound() {}

  PlannerRound(List<PlannerMentee> mentees) {
    this.mentees = mentees;
  }

  /** Who has which pair. */
  Assignment assignment() {
    Assignment assignment = new Assignment(mentees.size());
    for (PlannerMentee mentee : mentees) {
      assignment.set(mentee.number(), mentee.pair());
    }
    return assignment;
  }
}
