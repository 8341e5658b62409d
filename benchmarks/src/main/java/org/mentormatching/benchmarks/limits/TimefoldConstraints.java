package org.mentormatching.benchmarks.limits;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.bi.BiJoiner;
import java.util.ArrayList;
import java.util.List;
import org.mentormatching.benchmarks.limits.PlannerLimits.Row;

/**
 * Seats and hard limits, then coverage, then fit and soft limits, as a Timefold user writes them.
 * Public for Timefold.
 */
public final class TimefoldConstraints implements ConstraintProvider {
  private List<Row> limits = List.of();

  /** For Timefold. */
  public TimefoldConstraints() {}

  /** The limits, for Timefold. */
  public void setLimits(String property) {
    limits = PlannerLimits.parse(property);
  }

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    List<Constraint> constraints = new ArrayList<>();
    constraints.add(seats(factory));
    constraints.add(distinctMentors(factory));
    constraints.add(coverage(factory));
    constraints.add(fit(factory));
    for (int limit = 0; limit < limits.size(); limit++) {
      constraints.add(limit(factory, limit, limits.get(limit)));
    }
    return constraints.toArray(Constraint[]::new);
  }

  private static Constraint seats(ConstraintFactory factory) {
    return factory
        .forEach(PlannerWish.class)
        .groupBy(PlannerWish::mentor, count())
        .filter((mentor, taken) -> taken > mentor.seats())
        .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (mentor, taken) -> taken - mentor.seats())
        .asConstraint("seats");
  }

  private static Constraint distinctMentors(ConstraintFactory factory) {
    return panels(factory, equal(PlannerWish::mentor))
        .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (one, other) -> 1)
        .asConstraint("distinct mentors");
  }

  /** Pairs of filled wishes of one mentee. */
  private static BiConstraintStream<PlannerWish, PlannerWish> panels(
      ConstraintFactory factory, BiJoiner<PlannerWish, PlannerWish> which) {
    return factory
        .forEach(PlannerWish.class)
        .filter(PlannerWish::hasSiblings)
        .join(
            factory.forEach(PlannerWish.class).filter(PlannerWish::hasSiblings),
            equal(PlannerWish::mentee),
            which,
            lessThan(PlannerWish::id));
  }

  private static Constraint coverage(ConstraintFactory factory) {
    return factory
        .forEach(PlannerWish.class)
        .rewardLong(HardMediumSoftLongScore.ONE_MEDIUM, PlannerWish::worth)
        .asConstraint("coverage");
  }

  private static Constraint fit(ConstraintFactory factory) {
    return factory
        .forEach(PlannerWish.class)
        .rewardLong(HardMediumSoftLongScore.ONE_SOFT, PlannerWish::fit)
        .asConstraint("fit");
  }

  private static HardMediumSoftLongScore unit(Row row) {
    return row.price() == 0 ? HardMediumSoftLongScore.ONE_HARD : HardMediumSoftLongScore.ONE_SOFT;
  }

  private static Constraint limit(ConstraintFactory factory, int limit, Row row) {
    String name = "limit " + limit;
    long weight = row.weight();
    int figure = row.figure();
    return switch (row.kind()) {
      case MENTOR_SUM ->
          factory
              .forEach(PlannerWish.class)
              .groupBy(PlannerWish::mentor, sumLong(wish -> wish.need(limit)))
              .filter((mentor, needed) -> needed > mentor.room(limit))
              .penalizeLong(unit(row), (mentor, needed) -> weight * (needed - mentor.room(limit)))
              .asConstraint(name);
      case MENTEES_APART ->
          factory
              .forEachUniquePair(
                  PlannerWish.class,
                  equal(PlannerWish::mentor),
                  filtering((one, other) -> one.isApartFrom(other, limit)))
              .penalizeLong(unit(row), (one, other) -> weight)
              .asConstraint(name);
      case MENTORS_DIFFER ->
          panels(factory, equal(wish -> wish.value(limit)))
              .penalizeLong(unit(row), (one, other) -> weight)
              .asConstraint(name);
      case KEY_COUNT ->
          factory
              .forEach(PlannerWish.class)
              .filter(wish -> wish.key(limit) != LimitShape.NO_KEY)
              .groupBy(wish -> wish.key(limit), count())
              .filter((key, made) -> made > figure)
              .penalizeLong(unit(row), (key, made) -> weight * (made - figure))
              .asConstraint(name);
      case RISING_LOAD ->
          factory
              .forEach(PlannerWish.class)
              .groupBy(PlannerWish::mentor, count())
              .filter((mentor, load) -> load > figure)
              .penalizeLong(
                  unit(row), (mentor, load) -> weight * PlannerLimits.rising(load, figure))
              .asConstraint(name);
    };
  }
}
