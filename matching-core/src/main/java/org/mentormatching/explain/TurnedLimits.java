package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.Match;

/**
 * Limits from above that speak more for the new mentors of a mentee, against those who are given
 * up, than they did: since they are on, are off or hold otherwise, or since answers are others. A
 * pair counts by how much less a limit would be broken without it, among all pairs of its result.
 */
final class TurnedLimits {
  /** The pairs of both results as a limit of one side sees them, with the people of that side. */
  private record Seen(LimitEntry entry, LimitedPairs old, LimitedPairs own) {}

  private final ComparedSide before;
  private final ComparedSide now;
  private final Map<String, Seen> seenBefore;
  private final Map<String, Seen> seenNow;

  TurnedLimits(ComparedSide before, ComparedSide now) {
    this.before = before;
    this.now = now;
    seenBefore = seen(before);
    seenNow = seen(now);
  }

  private Map<String, Seen> seen(ComparedSide side) {
    Map<String, Seen> seen = new LinkedHashMap<>();
    for (LimitEntry entry : side.policy().limits()) {
      seen.put(
          entry.limit().id(),
          new Seen(
              entry,
              pairs(side, entry.limit(), before.result().matches()),
              pairs(side, entry.limit(), now.result().matches())));
    }
    return seen;
  }

  private static LimitedPairs pairs(ComparedSide side, Limit limit, List<Match> matches) {
    LimitedPairs pairs = new LimitedPairs(side.policy(), limit);
    for (Mentor mentor : side.problem().mentors()) {
      side.problem().menteesOutside(mentor.id()).forEach(mentee -> pairs.add(mentee, mentor));
    }
    for (Match match : matches) {
      side.pair(match.menteeId(), match.mentorId())
          .ifPresent(pair -> pairs.add(pair.mentee(), pair.mentor()));
    }
    return pairs;
  }

  /** What stands against mentors who are given up, by mentor. */
  Map<String, List<Obstacle>> against(String mentee, Set<String> givenUp, Set<String> got) {
    Map<String, List<Obstacle>> against = new LinkedHashMap<>();
    seenNow.forEach(
        (id, own) -> {
          long gain = gain(now, own, mentee, givenUp, got);
          Seen old = seenBefore.get(id);
          if (gain > 0 && isMore(own, gain, old, gain(before, old, mentee, givenUp, got))) {
            add(against, now, own.entry(), own.old(), mentee, givenUp);
          }
        });
    return against;
  }

  /** What stood against mentors who are new, by mentor. */
  Map<String, List<Obstacle>> lifted(String mentee, Set<String> givenUp, Set<String> got) {
    Map<String, List<Obstacle>> lifted = new LinkedHashMap<>();
    seenBefore.forEach(
        (id, old) -> {
          long loss = -gain(before, old, mentee, givenUp, got);
          Seen own = seenNow.get(id);
          if (loss > 0 && isMore(old, loss, own, -gain(now, own, mentee, givenUp, got))) {
            add(lifted, before, old.entry(), old.own(), mentee, got);
          }
        });
    return lifted;
  }

  /** By how much less a limit is broken by the new mentors than by those who are given up. */
  private static long gain(
      ComparedSide side, @Nullable Seen seen, String mentee, Set<String> givenUp, Set<String> got) {
    return seen == null
        ? 0
        : Math.subtractExact(
            shares(side, seen.old(), mentee, givenUp), shares(side, seen.own(), mentee, got));
  }

  private static long shares(
      ComparedSide side, LimitedPairs pairs, String mentee, Set<String> mentors) {
    return mentors.stream()
        .flatMap(mentor -> side.pair(mentee, mentor).stream())
        .mapToLong(pair -> pairs.share(pair.mentee(), pair.mentor()))
        .reduce(0, Math::addExact);
  }

  /** Whether an excess above 0 counts for more than that of another side. */
  private static boolean isMore(Seen seen, long excess, @Nullable Seen other, long otherExcess) {
    if (other == null || otherExcess <= 0) {
      return true;
    }
    if (seen.entry().isHard() || other.entry().isHard()) {
      return seen.entry().isHard() && (!other.entry().isHard() || excess > otherExcess);
    }
    return Math.multiplyExact(seen.entry().weight(), excess)
        > Math.multiplyExact(other.entry().weight(), otherExcess);
  }

  private static void add(
      Map<String, List<Obstacle>> obstacles,
      ComparedSide side,
      LimitEntry entry,
      LimitedPairs pairs,
      String mentee,
      Set<String> mentors) {
    Limit limit = entry.limit();
    for (String mentor : mentors) {
      side.pair(mentee, mentor)
          .flatMap(pair -> pairs.reasonOfShare(pair.mentee(), pair.mentor()))
          .ifPresent(
              reason ->
                  obstacles
                      .computeIfAbsent(mentor, id -> new ArrayList<>())
                      .add(new Obstacle(limit.id(), limit.title(), reason)));
    }
  }
}
