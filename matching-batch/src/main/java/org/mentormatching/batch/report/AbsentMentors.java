package org.mentormatching.batch.report;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/**
 * Ongoing pairs whose mentor takes no part in the round: is in no file of mentors, or says so. They
 * go on until somebody ends them, but nobody counts as having a mentor by them alone.
 */
final class AbsentMentors {
  private final Problem problem;
  private final Policy policy;
  private final SortedMap<String, String> mentorOf = new TreeMap<>();

  private AbsentMentors(Problem problem, Policy policy) {
    this.problem = problem;
    this.policy = policy;
  }

  /** Looks at all pairs of a result and at the ongoing ones beside them. */
  static AbsentMentors of(Problem problem, Policy policy, MatchingResult result) {
    AbsentMentors absent = new AbsentMentors(problem, policy);
    for (OngoingPair pair : problem.ongoing()) {
      if (problem.mentee(pair.menteeId()).isPresent() && absent.reason(pair).isPresent()) {
        absent.mentorOf.putIfAbsent(pair.menteeId(), pair.mentorId());
      }
    }
    SortedSet<String> served = new TreeSet<>();
    for (Match match : result.matches()) {
      OngoingPair pair = new OngoingPair(match.menteeId(), match.mentorId());
      if (match.status() != Match.Status.ONGOING || absent.reason(pair).isEmpty()) {
        served.add(match.menteeId());
      }
    }
    absent.mentorOf.keySet().removeAll(served);
    return absent;
  }

  /** Why the mentor of an ongoing pair takes no part; empty if the mentor does. */
  Optional<String> reason(OngoingPair pair) {
    Optional<Mentor> mentor = problem.mentor(pair.mentorId());
    return mentor.isEmpty()
        ? Optional.of("is in no row of mentors that counts")
        : ClosedMentors.reason(policy, mentor.get());
  }

  /** Mentees who have nobody but mentors who take no part, by id, each with the first of these. */
  SortedMap<String, String> mentorOf() {
    return mentorOf;
  }

  /** What is the case with such a mentee, in a sentence without a full stop. */
  String inPlainWords(String menteeId) {
    String mentorId = mentorOf.getOrDefault(menteeId, "");
    return "Goes on with %s, who %s; take the pair out of the ongoing ones if it has ended"
        .formatted(mentorId, reason(new OngoingPair(menteeId, mentorId)).orElse(""));
  }
}
