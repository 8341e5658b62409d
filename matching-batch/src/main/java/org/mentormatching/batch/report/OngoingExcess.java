package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.OngoingLoad;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;

/**
 * How many mentors have ongoing pairs that by themselves take more than the mentor offers.
 *
 * @param seats mentors with more of them than seats
 * @param limits mentors whose ongoing pairs break a limit, by its id
 */
public record OngoingExcess(int seats, SortedMap<String, Integer> limits) {
  /** Copies the limits. */
  public OngoingExcess {
    limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
  }

  /** Counts the mentors of a problem. */
  public static OngoingExcess of(Problem problem, Policy policy) {
    int seats = 0;
    SortedMap<String, Integer> limits = new TreeMap<>();
    for (OngoingLoad load : OngoingLoad.of(problem, policy)) {
      seats += load.isBeyondSeats() ? 1 : 0;
      load.limits().keySet().forEach(limit -> limits.merge(limit, 1, Integer::sum));
    }
    return new OngoingExcess(seats, limits);
  }

  /** What is exceeded; empty if nothing is. */
  public String words() {
    List<String> words = new ArrayList<>();
    if (seats > 0) {
      words.add("seats of " + Summary.counted(seats, "mentor"));
    }
    limits.forEach(
        (limit, mentors) ->
            words.add(Wording.ofId(limit) + " of " + Summary.counted(mentors, "mentor")));
    return Summary.joined(words.stream());
  }
}
