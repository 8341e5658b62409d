package org.mentormatching.benchmarks.limits;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One wish of a mentee as OptaPlanner and Timefold see it: filled by one of the mentee's eligible
 * mentors or by none. Public for both to copy.
 */
@org.optaplanner.core.api.domain.entity.PlanningEntity
@ai.timefold.solver.core.api.domain.entity.PlanningEntity
public class PlannerWish {
  @org.optaplanner.core.api.domain.lookup.PlanningId
  @ai.timefold.solver.core.api.domain.lookup.PlanningId
  private int id;

  private int mentee;
  private long worth;

  @SuppressWarnings("NullAway.Init")
  private Model model;

  /** Read by the planners. */
  @org.optaplanner.core.api.domain.valuerange.ValueRangeProvider(id = "eligible")
  @ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider(id = "eligible")
  @SuppressWarnings("UnusedVariable")
  private List<PlannerMentor> eligible = List.of();

  @org.optaplanner.core.api.domain.variable.PlanningVariable(
      valueRangeProviderRefs = "eligible",
      nullable = true)
  @ai.timefold.solver.core.api.domain.variable.PlanningVariable(
      valueRangeProviderRefs = "eligible",
      allowsUnassigned = true)
  private @Nullable PlannerMentor mentor;

  /** For the planners. */
  public PlannerWish() {}

  /**
   * A wish.
   *
   * @param id a number of its own
   * @param number which wish of the mentee it is, from 0
   */
  PlannerWish(Model model, int id, int mentee, int number, List<PlannerMentor> mentors) {
    this.model = model;
    this.id = id;
    this.mentee = mentee;
    worth = model.levels().pack(model.worth()[mentee][number]);
    eligible =
        IntStream.range(model.start()[mentee], model.start()[mentee + 1])
            .mapToObj(pair -> mentors.get(model.mentor()[pair]))
            .toList();
  }

  @Nullable PlannerMentor mentor() {
    return mentor;
  }

  int mentee() {
    return mentee;
  }

  int id() {
    return id;
  }

  int eligible() {
    return eligible.size();
  }

  /** What filling it is worth at the levels of coverage, in one number. */
  long worth() {
    return worth;
  }

  /** Whether the mentee has more wishes. */
  boolean hasSiblings() {
    return model.wishes()[mentee] > 1;
  }

  /** The pair that fills it; negative if none does. */
  int pair() {
    return mentor == null
        ? -1
        : Arrays.binarySearch(
            model.mentor(), model.start()[mentee], model.start()[mentee + 1], mentor.number());
  }

  /** The fit of that pair. */
  long fit() {
    return model.fit()[pair()];
  }

  /** What that pair needs of the mentor's room under a limit. */
  int need(int limit) {
    return ((LimitShape.MentorSum) model.limits().get(limit).shape()).need()[pair()];
  }

  /** In what the mentors of the mentee differ under a limit. */
  int value(int limit) {
    return mentor == null ? -1 : mentor.value(limit);
  }

  /** Whether the mentee and another do not share a mentor under a limit. */
  boolean isApartFrom(PlannerWish other, int limit) {
    BitSet[] apart = ((LimitShape.MenteesApart) model.limits().get(limit).shape()).apart();
    return apart[mentee].get(other.mentee);
  }

  /** The key under which that pair counts under a limit. */
  int key(int limit) {
    return ((LimitShape.KeyCount) model.limits().get(limit).shape()).key()[pair()];
  }
}
