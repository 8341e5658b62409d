package org.mentormatching.batch.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.policy.ActivePolicy;

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
   * @param active what of the policy is on
   */
  public static OpenPoints of(ActivePolicy active) {
    SortedMap<String, String> idle = new TreeMap<>();
    active.off().forEach(off -> idle.put(off.id(), Unheard.why(off)));
    return new OpenPoints(idle, Optional.empty());
  }

  /** Why a statement does not count; empty if it does. */
  String why(String id) {
    return idle.getOrDefault(id, "");
  }
}
