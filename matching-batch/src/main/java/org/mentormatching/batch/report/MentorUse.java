package org.mentormatching.batch.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;

/**
 * How far the mentors are in use.
 *
 * @param mentors all mentors
 * @param mentorsInUse those with a mentee
 * @param freeSeats seats that are left with mentors who have consented and take part
 */
public record MentorUse(int mentors, int mentorsInUse, long freeSeats) {
  static MentorUse of(Problem problem, Policy policy, MatchingResult result) {
    Map<String, Integer> taken = taken(problem, result);
    long inUse = problem.mentors().stream().filter(one -> taken.containsKey(one.id())).count();
    long free =
        freeSeats(problem, policy, result).values().stream().mapToLong(Integer::longValue).sum();
    return new MentorUse(problem.mentors().size(), Math.toIntExact(inUse), free);
  }

  private static Map<String, Integer> taken(Problem problem, MatchingResult result) {
    Map<String, Integer> taken = new TreeMap<>();
    result.matches().forEach(match -> taken.merge(match.mentorId(), 1, Integer::sum));
    problem.ongoing().stream()
        .filter(pair -> problem.mentee(pair.menteeId()).isEmpty())
        .forEach(pair -> taken.merge(pair.mentorId(), 1, Integer::sum));
    return taken;
  }

  /** Seats that nobody needs, by the id of a mentor who has consented and takes part. */
  public static SortedMap<String, Integer> freeSeats(
      Problem problem, Policy policy, MatchingResult result) {
    Map<String, Integer> taken = taken(problem, result);
    SortedMap<String, Integer> free = new TreeMap<>();
    for (Mentor mentor : problem.mentors()) {
      int seats = mentor.capacity() - taken.getOrDefault(mentor.id(), 0);
      if (seats > 0 && ClosedMentors.reason(policy, mentor).isEmpty()) {
        free.put(mentor.id(), seats);
      }
    }
    return free;
  }

  String words() {
    return "%d of %d in use · %d with nobody · %s free"
        .formatted(
            mentorsInUse, mentors, mentors - mentorsInUse, Summary.counted(freeSeats, "seat"));
  }
}
