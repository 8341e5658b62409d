package org.mentormatching.benchmarks.contest;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A mentee as OptaPlanner sees one: it has one mentor or none. Public for OptaPlanner to copy. */
@PlanningEntity
public class PlannerMentee {
  private int number;

  @SuppressWarnings("NullAway.Init")
  private Instance instance;

  /** Read by OptaPlanner. */
  @ValueRangeProvider(id = "candidates")
  @SuppressWarnings("UnusedVariable")
  private List<PlannerMentor> candidates = List.of();

  @PlanningVariable(valueRangeProviderRefs = "candidates", nullable = true)
  private @Nullable PlannerMentor mentor;

  /** For OptaPlanner. */
  public PlannerMentee() {}

  PlannerMentee(Instance instance, int number, List<PlannerMentor> mentors) {
    this.instance = instance;
    this.number = number;
    candidates =
        IntStream.range(instance.start(number), instance.start(number + 1))
            .mapToObj(pair -> mentors.get(instance.mentor(pair)))
            .toList();
  }

  @Nullable PlannerMentor mentor() {
    return mentor;
  }

  int number() {
    return number;
  }

  /** The pair that it has with its mentor, or {@link Assignment#UNMATCHED}. */
  int pair() {
    if (mentor == null) {
      return Assignment.UNMATCHED;
    }
    int low = instance.start(number);
    int high = instance.start(number + 1);
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (instance.mentor(middle) <= mentor.number()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The fit of that pair. */
  int fit() {
    return instance.fit(pair());
  }
}
