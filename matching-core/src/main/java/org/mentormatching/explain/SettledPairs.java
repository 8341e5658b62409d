package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentormatching.explain.ClosedSeat.Beside;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/**
 * The pairs of a result that go on or are pinned, those included whose mentee takes no part: what
 * they close to others, and what those among them go against that are pinned with an override.
 */
final class SettledPairs {
  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final Appraiser appraiser;
  private final Map<String, Integer> ofMentor = new HashMap<>();

  /** As each hard limit sees them, in the order of the policy. */
  private final Map<Limit, LimitedPairs> hard = new LinkedHashMap<>();

  SettledPairs(Problem problem, Policy policy, MatchingResult result, Appraiser appraiser) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    this.appraiser = appraiser;
    all().forEach(pair -> ofMentor.merge(pair.mentorId(), 1, Integer::sum));
    for (LimitEntry entry : policy.limits()) {
      if (entry.isHard()) {
        hard.put(entry.limit(), seenBy(entry.limit(), match -> true));
      }
    }
  }

  private Stream<OngoingPair> all() {
    return Stream.concat(
            problem.ongoing().stream(),
            problem.pins().stream().map(pin -> new OngoingPair(pin.menteeId(), pin.mentorId())))
        .distinct();
  }

  /** How many a mentee has. */
  int ofMentee(String menteeId) {
    return (int) all().filter(pair -> pair.menteeId().equals(menteeId)).count();
  }

  /** How many a mentor has. */
  int ofMentor(String mentorId) {
    return ofMentor.getOrDefault(mentorId, 0);
  }

  /** The hard limits that they leave no room under for another pair. */
  List<Obstacle> closing(Mentee mentee, Mentor mentor) {
    List<Obstacle> obstacles = new ArrayList<>();
    hard.forEach(
        (limit, pairs) ->
            pairs
                .reasonWith(mentee, mentor)
                .map(reason -> new Obstacle(limit.id(), limit.title(), reason))
                .ifPresent(obstacles::add));
    return obstacles;
  }

  /** A seat that they close, with the limits that do, also where the pair needs none of them. */
  ClosedSeat closed(Mentee mentee, Mentor mentor) {
    boolean isAlone =
        hard.values().stream()
            .filter(pairs -> pairs.reasonWith(mentee, mentor).isPresent())
            .allMatch(pairs -> pairs.isFirst(mentee, mentor));
    return new ClosedSeat(
        mentor.id(), closing(mentee, mentor), isAlone ? Beside.NOBODY : Beside.SETTLED);
  }

  /** Whether they leave a mentor a seat, and hard limits close it beside them. */
  boolean closeSeat(Mentee mentee, Mentor mentor) {
    return ofMentor(mentor.id()) < mentor.capacity() && !closing(mentee, mentor).isEmpty();
  }

  /** Those with people who take no part, and some of those in the result. */
  private LimitedPairs seenBy(Limit limit, Predicate<Match> some) {
    LimitedPairs settled = new LimitedPairs(policy, limit);
    for (Mentor mentor : problem.mentors()) {
      problem.menteesOutside(mentor.id()).forEach(mentee -> settled.add(mentee, mentor));
    }
    for (Match match : result.matches()) {
      if (match.status() != Status.NEW && some.test(match)) {
        settled.add(
            problem.mentee(match.menteeId()).orElseThrow(),
            problem.mentor(match.mentorId()).orElseThrow());
      }
    }
    return settled;
  }

  /** What some of the pins with an override go against, by mentee and mentor. */
  List<Overridden> overridden(Predicate<Pin> some) {
    return problem.pins().stream()
        .filter(Pin::overrides)
        .filter(some)
        .filter(pin -> result.matches().stream().anyMatch(match -> isPinned(match, pin)))
        .map(this::overridden)
        .sorted(Comparator.comparing(Overridden::menteeId).thenComparing(Overridden::mentorId))
        .toList();
  }

  private static boolean isPinned(Match match, Pin pin) {
    return match.status() == Status.PINNED && isOf(match, pin);
  }

  private static boolean isOf(Match match, Pin pin) {
    return match.menteeId().equals(pin.menteeId()) && match.mentorId().equals(pin.mentorId());
  }

  private Overridden overridden(Pin pin) {
    Mentee mentee = problem.mentee(pin.menteeId()).orElseThrow();
    Mentor mentor = problem.mentor(pin.mentorId()).orElseThrow();
    List<Obstacle> limits = new ArrayList<>();
    hard.forEach(
        (limit, pairs) ->
            pairs
                .reasonBeyond(seenBy(limit, match -> !isOf(match, pin)), mentee, mentor)
                .map(reason -> new Obstacle(limit.id(), limit.title(), reason))
                .ifPresent(limits::add));
    return new Overridden(
        mentee.id(),
        mentor.id(),
        pin.overrideReason(),
        appraiser.rules(mentee, mentor).stream().filter(Ruling::refuses).toList(),
        limits,
        ofMentee(mentee.id()),
        mentee.mentorsWanted(),
        ofMentor(mentor.id()),
        mentor.capacity());
  }
}
