package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

/**
 * A mentor whose ongoing pairs by themselves take more than the mentor offers. They go on all the
 * same; nobody new is added.
 *
 * @param mentorId the mentor
 * @param pairs how many pairs go on
 * @param seats how many seats the mentor offers
 * @param limits what stands against it, by the id of each limit that the pairs break
 */
public record OngoingLoad(String mentorId, int pairs, int seats, SortedMap<String, String> limits) {
  /** Copies the limits. */
  public OngoingLoad {
    limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
  }

  /** Whether there are more pairs than seats. */
  public boolean isBeyondSeats() {
    return pairs > seats;
  }

  /** All such mentors, by id. */
  public static List<OngoingLoad> of(Problem problem, Policy policy) {
    if (problem.ongoing().isEmpty()) {
      return List.of();
    }
    SortedMap<String, List<Mentee>> menteesOf = new TreeMap<>();
    for (OngoingPair pair : problem.ongoing()) {
      List<Mentee> mentees =
          menteesOf.computeIfAbsent(
              pair.mentorId(), id -> new ArrayList<>(problem.menteesOutside(id)));
      problem.mentee(pair.menteeId()).ifPresent(mentees::add);
    }
    List<String> off = policy.on(problem).off().stream().map(SwitchedOff::id).toList();
    List<Limit> limits =
        policy.limits().stream()
            .map(entry -> entry.limit())
            .filter(limit -> limit.looksAtOneMentor() && !off.contains(limit.id()))
            .toList();
    List<OngoingLoad> loads = new ArrayList<>();
    menteesOf.forEach(
        (mentorId, mentees) ->
            problem
                .mentor(mentorId)
                .map(mentor -> of(policy, mentor, mentees, limits))
                .filter(load -> load.isBeyondSeats() || !load.limits().isEmpty())
                .ifPresent(loads::add));
    return loads;
  }

  private static OngoingLoad of(
      Policy policy, Mentor mentor, List<Mentee> mentees, List<Limit> limits) {
    SortedMap<String, String> broken = new TreeMap<>();
    for (Limit limit : limits) {
      GroupView group = PairGroup.ofMentor(policy, limit, mentor, mentees);
      if (limit.excess(group) > 0) {
        broken.put(limit.id(), limit.reason(group).sentence());
      }
    }
    return new OngoingLoad(mentor.id(), mentees.size(), mentor.capacity(), broken);
  }
}
