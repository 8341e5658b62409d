package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.KeptLimits.Pair;

/** The groups of pairs that limits look at together if everybody is paired with everybody. */
final class LimitSamples {
  private LimitSamples() {}

  static List<List<Pair>> groups(Limit limit, Problem problem) {
    SortedMap<String, List<Pair>> groups = new TreeMap<>();
    for (Mentee mentee : problem.mentees()) {
      for (Mentor mentor : problem.mentors()) {
        for (String name : LimitedPairs.groupsOf(RandomPeople.policy(), limit, mentee, mentor)) {
          groups.computeIfAbsent(name, key -> new ArrayList<>()).add(new Pair(mentee, mentor));
        }
      }
    }
    return List.copyOf(groups.values());
  }
}
