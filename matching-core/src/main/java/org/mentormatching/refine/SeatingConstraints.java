package org.mentormatching.refine;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/**
 * The score of a plan. Limits appear once for each shape, whatever their number: one mentor's
 * mentees, and groups of pairs of several mentors. Public for OptaPlanner to create.
 */
public final class SeatingConstraints implements ConstraintProvider {
  private static final BendableLongScore HARD =
      BendableLongScore.ofHard(1, SeatingPlan.SOFT_LEVELS, 0, 1);
  private static final BendableLongScore FIT = soft(PackedLevels.PLACES);

  /** For OptaPlanner. */
  public SeatingConstraints() {}

  private static BendableLongScore soft(int level) {
    return BendableLongScore.ofSoft(1, SeatingPlan.SOFT_LEVELS, level, 1);
  }

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    List<Constraint> constraints = new ArrayList<>();
    constraints.add(seatsAndHardLimits(factory));
    constraints.add(distinctMentors(factory));
    for (int number = 0; number < PackedLevels.PLACES; number++) {
      constraints.add(coverage(factory, number));
    }
    constraints.add(fit(factory));
    constraints.add(softLimits(factory));
    constraints.add(hardLimitsOfGroups(factory));
    constraints.add(softLimitsOfGroups(factory));
    return constraints.toArray(Constraint[]::new);
  }

  private static BiConstraintStream<Host, List<Mentee>> menteesOfOneMentor(
      ConstraintFactory factory) {
    return factory.forEach(Slot.class).groupBy(Slot::host, toList(Slot::mentee));
  }

  private static Constraint seatsAndHardLimits(ConstraintFactory factory) {
    return menteesOfOneMentor(factory)
        .penalizeLong(HARD, Host::hardExcess)
        .asConstraint("seats and hard limits");
  }

  private static Constraint softLimits(ConstraintFactory factory) {
    return menteesOfOneMentor(factory)
        .penalizeLong(FIT, Host::softCost)
        .asConstraint("soft limits");
  }

  private static BiConstraintStream<OpenGroup, List<Integer>> pairsOfOneGroup(
      ConstraintFactory factory) {
    return factory
        .forEach(Slot.class)
        .filter(Slot::isInOpenGroups)
        .flattenLast(Slot::openSeats)
        .groupBy(OpenGroup.Seat::group, toList(OpenGroup.Seat::pair));
  }

  private static Constraint hardLimitsOfGroups(ConstraintFactory factory) {
    return pairsOfOneGroup(factory)
        .penalizeLong(HARD, OpenGroup::hardExcess)
        .asConstraint("hard limits of groups");
  }

  private static Constraint softLimitsOfGroups(ConstraintFactory factory) {
    return pairsOfOneGroup(factory)
        .penalizeLong(FIT, OpenGroup::softCost)
        .asConstraint("soft limits of groups");
  }

  private static Constraint distinctMentors(ConstraintFactory factory) {
    return factory
        .forEach(Slot.class)
        .filter(Slot::hasSiblings)
        .groupBy(Slot::applicant, Slot::host, count())
        .filter((applicant, host, slots) -> slots > 1)
        .penalizeLong(HARD, (applicant, host, slots) -> slots - 1)
        .asConstraint("distinct mentors");
  }

  private static Constraint coverage(ConstraintFactory factory, int number) {
    return factory
        .forEach(Slot.class)
        .groupBy(Slot::applicant, count())
        .filter((applicant, filled) -> applicant.worth(filled, number) != 0)
        .rewardLong(soft(number), (applicant, filled) -> applicant.worth(filled, number))
        .asConstraint("coverage " + number);
  }

  private static Constraint fit(ConstraintFactory factory) {
    return factory.forEach(Slot.class).rewardLong(FIT, Slot::fit).asConstraint("fit");
  }
}
