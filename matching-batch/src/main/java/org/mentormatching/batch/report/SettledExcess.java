package org.mentormatching.batch.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/**
 * By how much pairs that go on or are pinned break limits by themselves, which counts in nothing
 * that is said of limits.
 *
 * @param limits the excess by the id of each limit that they break
 * @param words what of it is not told of ongoing pairs by themselves; empty if all is
 */
public record SettledExcess(SortedMap<String, Long> limits, @JsonIgnore String words) {
  /** Copies the limits. */
  public SettledExcess {
    limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
  }

  /**
   * Counts the settled pairs of a result.
   *
   * @param told what is told of ongoing pairs by themselves
   */
  public static SettledExcess of(
      Problem problem, Policy policy, MatchingResult result, OngoingExcess told) {
    if (problem.ongoing().isEmpty() && problem.pins().isEmpty()) {
      return new SettledExcess(Collections.emptySortedMap(), "");
    }
    Explainer explainer = Explainer.of(problem, policy, result);
    SortedMap<String, Long> ofOngoing = explainer.excessOf(Set.of(Status.ONGOING));
    SortedMap<String, Long> all = explainer.excessOf(Set.of(Status.ONGOING, Status.PINNED));
    List<String> untold = new ArrayList<>();
    for (LimitEntry entry : policy.limits()) {
      Limit limit = entry.limit();
      long excess = all.getOrDefault(limit.id(), 0L);
      boolean isTold = told.limits().containsKey(limit.id());
      if (excess > (isTold ? ofOngoing.getOrDefault(limit.id(), 0L) : 0)) {
        untold.add(Wording.ofId(limit.id()) + " by " + limit.unit().counted(excess));
      }
    }
    return new SettledExcess(all, Summary.joined(untold.stream()));
  }
}
