package org.mentormatching.batch.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
    Set<String> inUse = new HashSet<>();
    Map<String, Integer> taken = new TreeMap<>();
    result.matches().forEach(match -> taken.merge(match.mentorId(), 1, Integer::sum));
    problem.ongoing().stream()
        .filter(pair -> problem.mentee(pair.menteeId()).isEmpty())
        .forEach(pair -> taken.merge(pair.mentorId(), 1, Integer::sum));
    long free = 0;
    for (Mentor mentor : problem.mentors()) {
      int seats = taken.getOrDefault(mentor.id(), 0);
      if (seats > 0) {
        inUse.add(mentor.id());
      }
      if (ClosedMentors.reason(policy, mentor).isEmpty()) {
        free += Math.max(0, mentor.capacity() - seats);
      }
    }
    return new MentorUse(problem.mentors().size(), inUse.size(), free);
  }

  String words() {
    return "%d of %d in use · %d with nobody · %s free"
        .formatted(
            mentorsInUse, mentors, mentors - mentorsInUse, Summary.counted(freeSeats, "seat"));
  }
}
