package org.mentormatching.explain;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.GroupCoverage;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.Reads;
import org.mentormatching.result.Level;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;

/**
 * Counts what the pairs of a result reach at a level, as the policy of another result counts it.
 * Every pair is looked at once for each level.
 */
final class LevelCount {
  private final ComparedSide side;
  private final Policy policy;
  private final Appraiser appraiser;
  private final ComparedPeople people;
  private final SortedMap<String, SortedMap<String, Match>> pairs;

  /** Those that go on or are pinned, those with people outside the problem included. */
  private final Set<OngoingPair> settled = new HashSet<>();

  /** How many of those a mentee has. */
  private final Map<String, Integer> filled = new HashMap<>();

  /**
   * Counts for a result.
   *
   * @param side the result
   * @param counting the one whose policy counts
   */
  LevelCount(ComparedSide side, ComparedSide counting) {
    this.side = side;
    policy = counting.policy();
    appraiser = counting.appraiser();
    people = new ComparedPeople(side, counting);
    pairs = side.pairs();
    settled.addAll(side.problem().ongoing());
    side.problem()
        .pins()
        .forEach(pin -> settled.add(new OngoingPair(pin.menteeId(), pin.mentorId())));
    settled.forEach(pair -> filled.merge(pair.menteeId(), 1, Integer::sum));
  }

  /**
   * What new pairs reach at a level, beside those that are settled; empty where answers are not
   * known that it takes.
   */
  Optional<Long> ofNew(Level level) {
    return switch (level.kind()) {
      case URGENT_NOW, URGENT_SOON, MENTORS, WAITING -> Optional.of(worthOfNew(level));
      case GROUPS -> isKnownOfGroups() ? Optional.of(-missingInGroups()) : Optional.empty();
      case PANELS ->
          areKnown(policy.lowerPanelLimits().stream().map(limit -> limit.reads()).toList())
              ? Optional.of(panels())
              : Optional.empty();
      case MENTORS_IN_USE ->
          areKnown(policy.lowerMentorLimits().stream().map(limit -> limit.reads()).toList())
              ? Optional.of(inUse())
              : Optional.empty();
      case KEPT -> Optional.empty();
      case FLOOR -> isFitKnown() ? Optional.of(floor()) : Optional.empty();
      case FIT, WORTH ->
          isFitKnown() && areCostsKnown()
              ? Optional.of(
                  Math.subtractExact(Math.addExact(worthOfNew(level), fitOfNew()), costs()))
              : Optional.empty();
    };
  }

  /**
   * What all pairs are worth at a level, settled ones too, without what soft limits cost; empty
   * where that is not said of settled pairs or answers are not known that it takes.
   */
  Optional<Long> ofAll(Level level) {
    return switch (level.kind()) {
      case URGENT_NOW, URGENT_SOON, MENTORS, WAITING -> Optional.of(worthOfAll(level));
      case FIT, WORTH ->
          isFitKnown()
              ? Optional.of(Math.addExact(worthOfAll(level), fitOfAll()))
              : Optional.empty();
      case GROUPS, PANELS, MENTORS_IN_USE, KEPT, FLOOR -> Optional.empty();
    };
  }

  private boolean areKnown(List<Reads> reads) {
    return reads.stream().allMatch(people::areKnownInPairs);
  }

  private boolean isFitKnown() {
    return areKnown(policy.criteria().stream().map(entry -> entry.criterion().reads()).toList());
  }

  private boolean areCostsKnown() {
    return areKnown(
        policy.limits().stream()
            .filter(entry -> !entry.isHard())
            .map(entry -> entry.limit().reads())
            .toList());
  }

  private boolean isKnownOfGroups() {
    return Stream.concat(
            policy.lowerCoverageLimits().stream().map(limit -> limit.reads()),
            policy.rules().stream()
                .map(entry -> entry.rule().reads())
                .filter(GroupCoverage::decidesWhoCounts))
        .allMatch(people::areKnown);
  }

  private static List<Match> found(Collection<Match> own) {
    return own.stream().filter(match -> match.status() == Status.NEW).toList();
  }

  private long worthOfNew(Level level) {
    long worth = 0;
    for (Map.Entry<String, SortedMap<String, Match>> own : pairs.entrySet()) {
      Mentee mentee = people.mentee(own.getKey());
      int before = filled.getOrDefault(mentee.id(), 0);
      int more = found(own.getValue().values()).size();
      for (int number = before + 1; number <= before + more; number++) {
        worth = Math.addExact(worth, level.worth(mentee, number, policy));
      }
    }
    return worth;
  }

  private long worthOfAll(Level level) {
    long worth = 0;
    for (Map.Entry<String, SortedMap<String, Match>> own : pairs.entrySet()) {
      Mentee mentee = people.mentee(own.getKey());
      for (int number = 1; number <= own.getValue().size(); number++) {
        worth = Math.addExact(worth, level.worth(mentee, number, policy));
      }
    }
    return worth;
  }

  private int fit(Match match) {
    return appraiser.fit(people.mentee(match.menteeId()), people.mentor(match.mentorId()));
  }

  private long fit(Collection<Match> some) {
    return some.stream().mapToLong(this::fit).sum();
  }

  private long fitOfNew() {
    return fit(found(side.result().matches()));
  }

  private long fitOfAll() {
    return fit(side.result().matches());
  }

  /** The least mean fit of a mentee's new pairs, rounded down; the greatest fit without any. */
  private long floor() {
    long floor = Fit.FULL;
    for (SortedMap<String, Match> own : pairs.values()) {
      List<Match> found = found(own.values());
      if (!found.isEmpty()) {
        floor = Math.min(floor, fit(found) / found.size());
      }
    }
    return floor;
  }

  /** What new pairs cost that break soft limits. */
  private long costs() {
    long costs = 0;
    for (LimitEntry entry : policy.limits()) {
      if (!entry.isHard()) {
        long excess =
            Math.subtractExact(
                pairs(entry, match -> true).excess(),
                pairs(entry, match -> match.status() != Status.NEW).excess());
        costs = Math.addExact(costs, Math.multiplyExact(entry.weight(), excess));
      }
    }
    return costs;
  }

  private LimitedPairs pairs(LimitEntry entry, Predicate<Match> some) {
    LimitedPairs limited = new LimitedPairs(policy, entry.limit());
    for (Mentor mentor : side.problem().mentors()) {
      Mentor known = people.mentor(mentor.id());
      people.menteesOutside(mentor.id()).forEach(mentee -> limited.add(mentee, known));
    }
    side.result().matches().stream()
        .filter(some)
        .forEach(
            match -> limited.add(people.mentee(match.menteeId()), people.mentor(match.mentorId())));
    return limited;
  }

  private long missingInGroups() {
    Problem all = Problem.builder().mentees(people.mentees()).build();
    Set<OngoingPair> served = new HashSet<>(side.problem().ongoing());
    side.result()
        .matches()
        .forEach(match -> served.add(new OngoingPair(match.menteeId(), match.mentorId())));
    GroupCoverage coverage = GroupCoverage.of(policy, all, served);
    return coverage.limits().stream()
        .mapToLong(limit -> limit.excess(coverage.view(limit, mentee -> false)))
        .reduce(0, Math::addExact);
  }

  private long panels() {
    long gain = 0;
    for (Map.Entry<String, SortedMap<String, Match>> own : pairs.entrySet()) {
      Mentee mentee = people.mentee(own.getKey());
      gain += met(mentee, own.getValue().values());
      gain -=
          met(
              mentee,
              own.getValue().values().stream()
                  .filter(match -> match.status() != Status.NEW)
                  .toList());
    }
    return gain;
  }

  private long met(Mentee mentee, Collection<Match> panel) {
    List<Mentee> same = Collections.nCopies(panel.size(), mentee);
    List<Mentor> mentors = panel.stream().map(match -> people.mentor(match.mentorId())).toList();
    return panel.size() < 2
        ? 0
        : policy.lowerPanelLimits().stream()
            .filter(limit -> limit.excess(PairGroup.of(policy, limit, same, mentors)) == 0)
            .count();
  }

  private long inUse() {
    Set<String> taken = new HashSet<>();
    settled.forEach(pair -> taken.add(pair.mentorId()));
    long inUse = 0;
    for (Match match : found(side.result().matches())) {
      if (taken.add(match.mentorId())) {
        Mentor mentor = people.mentor(match.mentorId());
        for (LowerLimit limit : policy.lowerMentorLimits()) {
          inUse =
              Math.addExact(
                  inUse, limit.excess(PairGroup.ofMentor(policy, limit, mentor, List.of())));
        }
      }
    }
    return inUse;
  }
}
