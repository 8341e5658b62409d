package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;

/**
 * What the files of a programme leave open of its policy.
 *
 * @param idle rules, criteria and limits that do not count with the files as they are, each with
 *     its reason in a few words
 * @param ladder the rungs that are proposed while their order is asked for; empty if the ladder is
 *     settled
 */
public record OpenPoints(SortedMap<String, String> idle, Optional<List<List<String>>> ladder) {
  /** Copies what is given. */
  public OpenPoints {
    idle = Collections.unmodifiableSortedMap(new TreeMap<>(idle));
    ladder = ladder.map(rungs -> rungs.stream().map(List::copyOf).toList());
  }

  /** Nothing is open. */
  public static OpenPoints none() {
    return new OpenPoints(new TreeMap<>(), Optional.empty());
  }

  /**
   * What the answers of people do not allow.
   *
   * @param policy the whole policy
   * @param active what of it is on
   */
  public static OpenPoints of(Policy policy, ActivePolicy active) {
    SortedMap<String, String> idle = new TreeMap<>();
    off(policy, active).forEach(off -> idle.put(off.id(), Unheard.why(off)));
    return new OpenPoints(idle, Optional.empty());
  }

  /** What is off for want of answers, and the criteria that nobody is named for. */
  static List<SwitchedOff> off(Policy policy, ActivePolicy active) {
    List<SwitchedOff> off = new ArrayList<>(active.off());
    for (CriterionEntry entry : policy.criteria()) {
      String id = entry.criterion().id();
      if (entry.points() > 0
          && !active.criteria().contains(entry)
          && off.stream().noneMatch(one -> one.id().equals(id))) {
        off.add(new SwitchedOff(id, SwitchedOff.Kind.CRITERION, List.of()));
      }
    }
    return off;
  }

  /** Why a statement does not count; empty if it does. */
  String why(String id) {
    return idle.getOrDefault(id, "");
  }
}
