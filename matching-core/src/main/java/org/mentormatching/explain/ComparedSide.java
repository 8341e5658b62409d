package org.mentormatching.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/** One of two results that are compared. */
record ComparedSide(Problem problem, Policy policy, Appraiser appraiser, MatchingResult result) {
  /** By mentee and mentor. */
  SortedMap<String, SortedMap<String, Match>> pairs() {
    SortedMap<String, SortedMap<String, Match>> pairs = new TreeMap<>();
    result
        .matches()
        .forEach(
            match ->
                pairs
                    .computeIfAbsent(match.menteeId(), id -> new TreeMap<>())
                    .put(match.mentorId(), match));
    return pairs;
  }

  /** Two people who are both there. */
  record Two(Mentee mentee, Mentor mentor) {}

  Optional<Two> pair(String menteeId, String mentorId) {
    Optional<Mentor> mentor = problem.mentor(mentorId);
    return problem.mentee(menteeId).flatMap(mentee -> mentor.map(one -> new Two(mentee, one)));
  }

  Optional<Appraisal> appraisal(String menteeId, String mentorId) {
    return pair(menteeId, mentorId).map(two -> appraiser.appraise(two.mentee(), two.mentor()));
  }

  boolean has(String menteeId) {
    return problem.mentee(menteeId).isPresent();
  }

  boolean hasMentor(String mentorId) {
    return problem.mentor(mentorId).isPresent();
  }

  int seats(String mentorId) {
    return problem.mentor(mentorId).map(Mentor::capacity).orElse(0);
  }

  int wishes(String menteeId) {
    return problem.mentee(menteeId).map(Mentee::mentorsWanted).orElse(0);
  }

  /** Wishes beside ongoing and pinned pairs, those with mentors outside the problem included. */
  int openWishes(String menteeId) {
    long settled =
        Stream.concat(
                problem.ongoing().stream()
                    .filter(pair -> pair.menteeId().equals(menteeId))
                    .map(OngoingPair::mentorId),
                problem.pins().stream()
                    .filter(pin -> pin.menteeId().equals(menteeId))
                    .map(Pin::mentorId))
            .distinct()
            .count();
    return Math.max(0, wishes(menteeId) - Math.toIntExact(settled));
  }

  Set<List<String>> settledPairs() {
    return result.matches().stream()
        .filter(match -> match.status() != Status.NEW)
        .map(match -> List.of(match.menteeId(), match.mentorId()))
        .collect(Collectors.toSet());
  }

  /** By mentor, the seats of pairs that stood before anything was matched. */
  SortedMap<String, Integer> settledSeats() {
    SortedMap<String, Integer> settled = new TreeMap<>();
    result.matches().stream()
        .filter(match -> match.status() != Status.NEW)
        .forEach(match -> settled.merge(match.mentorId(), 1, Integer::sum));
    return settled;
  }

  /** The mentors who have no seat left. */
  Set<String> fullMentors() {
    SortedMap<String, Integer> taken = new TreeMap<>();
    result.matches().forEach(match -> taken.merge(match.mentorId(), 1, Integer::sum));
    return problem.mentors().stream()
        .filter(
            mentor ->
                taken.getOrDefault(mentor.id(), 0) + problem.menteesOutside(mentor.id()).size()
                    >= mentor.capacity())
        .map(Mentor::id)
        .collect(Collectors.toSet());
  }
}
