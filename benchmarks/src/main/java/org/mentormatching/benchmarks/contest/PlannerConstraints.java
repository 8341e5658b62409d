package org.mentormatching.benchmarks.contest;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** Seats, then coverage, then fit, as an OptaPlanner user writes them. Public for OptaPlanner. */
public final class PlannerConstraints implements ConstraintProvider {
  /** For OptaPlanner. */
  public PlannerConstraints() {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {seats(factory), coverage(factory), fit(factory)};
  }

  private static Constraint seats(ConstraintFactory factory) {
    return factory
        .forEach(PlannerMentee.class)
        .groupBy(PlannerMentee::mentor, count())
        .filter((mentor, mentees) -> mentees > mentor.seats())
        .penalizeLong(
            HardMediumSoftLongScore.ONE_HARD, (mentor, mentees) -> mentees - mentor.seats())
        .asConstraint("seats");
  }

  private static Constraint coverage(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(PlannerMentee.class)
        .filter(mentee -> mentee.mentor() == null)
        .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, mentee -> 1L)
        .asConstraint("coverage");
  }

  private static Constraint fit(ConstraintFactory factory) {
    return factory
        .forEach(PlannerMentee.class)
        .rewardLong(HardMediumSoftLongScore.ONE_SOFT, PlannerMentee::fit)
        .asConstraint("fit");
  }
}
