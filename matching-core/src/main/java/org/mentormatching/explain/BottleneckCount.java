package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.mentormatching.explain.BottleneckTally.OfMentee;
import org.mentormatching.explain.BottleneckTally.OfMentor;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/** Counts who brings how many wishes and seats to a bottleneck. */
final class BottleneckCount {
  private final BiPredicate<Mentee, Mentor> allowed;
  private final Set<OngoingPair> settled = new HashSet<>();
  private final Map<String, Integer> settledOfMentee = new HashMap<>();
  private final Map<String, Integer> settledOfMentor = new HashMap<>();
  private final Map<String, List<String>> elsewhere = new HashMap<>();

  /** Those competed for; where there are none, the full ones. */
  private final List<Mentor> mentors = new ArrayList<>();

  private BottleneckCount(
      Bottleneck bottleneck,
      Problem problem,
      BiPredicate<Mentee, Mentor> allowed,
      MatchingResult result) {
    this.allowed = allowed;
    Stream.concat(
            problem.ongoing().stream(),
            problem.pins().stream().map(pin -> new OngoingPair(pin.menteeId(), pin.mentorId())))
        .filter(settled::add)
        .forEach(
            pair -> {
              settledOfMentee.merge(pair.menteeId(), 1, Integer::sum);
              settledOfMentor.merge(pair.mentorId(), 1, Integer::sum);
            });
    Set<String> competedFor = Set.copyOf(bottleneck.mentorIds());
    for (Match match : result.matches()) {
      if (match.status() == Status.NEW && !competedFor.contains(match.mentorId())) {
        elsewhere.computeIfAbsent(match.menteeId(), id -> new ArrayList<>()).add(match.mentorId());
      }
    }
    List<String> fillers =
        bottleneck.mentorIds().isEmpty() ? bottleneck.fullMentorIds() : bottleneck.mentorIds();
    fillers.forEach(id -> mentors.add(problem.mentor(id).orElseThrow()));
  }

  /**
   * The count.
   *
   * @param allowed whether rules allow two people, and no limit closes the seat for good
   */
  static BottleneckTally of(
      Bottleneck bottleneck,
      Problem problem,
      BiPredicate<Mentee, Mentor> allowed,
      MatchingResult result) {
    BottleneckCount count = new BottleneckCount(bottleneck, problem, allowed, result);
    return new BottleneckTally(
        bottleneck.menteeIds().stream()
            .map(id -> count.of(problem.mentee(id).orElseThrow()))
            .toList(),
        bottleneck.mentorIds().stream()
            .map(id -> count.of(problem.mentor(id).orElseThrow()))
            .toList());
  }

  private OfMentor of(Mentor mentor) {
    int taken = settledOfMentor.getOrDefault(mentor.id(), 0);
    return new OfMentor(mentor.id(), mentor.capacity() - taken, taken);
  }

  private OfMentee of(Mentee mentee) {
    List<String> has = elsewhere.getOrDefault(mentee.id(), List.of());
    return new OfMentee(
        mentee.id(), openWishes(mentee, has.size()), has.stream().sorted().toList());
  }

  /**
   * Open wishes of a mentee that these mentors could fill, each one of them, beside the {@code has}
   * ones that others fill; each mentee has one at least.
   */
  private int openWishes(Mentee mentee, int has) {
    int open = mentee.mentorsWanted() - settledOfMentee.getOrDefault(mentee.id(), 0);
    if (open <= 1) {
      return open;
    }
    int distinct = 0;
    for (int i = 0; i < mentors.size() && distinct < open - has; i++) {
      Mentor mentor = mentors.get(i);
      distinct +=
          allowed.test(mentee, mentor)
                  && !settled.contains(new OngoingPair(mentee.id(), mentor.id()))
              ? 1
              : 0;
    }
    return Math.min(open - has, distinct);
  }
}
