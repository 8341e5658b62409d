package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.DecidingPair;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.explain.Comparison.When;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Level;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.WhatIf;

/** Why mentees have other mentors in one result than in another. */
final class ChangeCause {
  /** Where mentees come before others, whatever their fit. */
  private static final List<Level> OF_PRIORITY =
      Stream.of(Level.Kind.URGENT_NOW, Level.Kind.URGENT_SOON, Level.Kind.WAITING)
          .map(kind -> new Level(kind, 0))
          .toList();

  /** How the best results of now stand to a mentor whom a mentee had. */
  private enum Standing {
    /** One of them leaves it as it was. */
    AS_GOOD,
    /** None of them does. */
    WORSE,
    /** Limits do not let it be told. */
    UNKNOWN
  }

  private final ComparedSide before;
  private final ComparedSide now;
  private final Supplier<Optional<WhatIf>> whatIf;
  private final SortedMap<String, SortedMap<String, Match>> pairsBefore;
  private final SortedMap<String, SortedMap<String, Match>> pairsNow;
  private final SortedMap<String, Integer> settledBefore;
  private final SortedMap<String, Integer> settledNow;

  /**
   * Causes of what is different now.
   *
   * @param whatIf what would change in the result of now; empty if that is not known
   */
  ChangeCause(ComparedSide before, ComparedSide now, Supplier<Optional<WhatIf>> whatIf) {
    this.before = before;
    this.now = now;
    this.whatIf = whatIf;
    pairsBefore = before.pairs();
    pairsNow = now.pairs();
    settledBefore = before.settledSeats();
    settledNow = now.settledSeats();
  }

  /** The first cause that applies. */
  Cause of(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    if (!before.has(mentee) || !now.has(mentee)) {
      return Cause.MENTEE;
    }
    if (givenUp.stream().anyMatch(pair -> !now.hasMentor(pair.mentorId()))) {
      return Cause.MENTOR_GONE;
    }
    if (givenUp.stream().anyMatch(pair -> !pair.refusals().isEmpty())) {
      return Cause.RULE_AGAINST;
    }
    if (!decidedBy(mentee, givenUp, got).isEmpty()) {
      return Cause.DECISION;
    }
    if (givenUp.stream().anyMatch(pair -> pair.seats().now() < pair.seats().before())) {
      return Cause.FEWER_SEATS;
    }
    int moreWishes = now.wishes(mentee) - before.wishes(mentee);
    if (moreWishes < 0 && givenUp.size() > got.size()) {
      return Cause.FEWER_WISHES;
    }
    if (givenUp.stream().anyMatch(pair -> !pair.limits().isEmpty())) {
      return Cause.LIMIT_AGAINST;
    }
    if (got.stream().anyMatch(pair -> !before.hasMentor(pair.mentorId()))) {
      return Cause.MENTOR_CAME;
    }
    if (got.stream().anyMatch(pair -> !pair.refusals().isEmpty())) {
      return Cause.RULE_LIFTED;
    }
    if (got.stream().anyMatch(pair -> pair.seats().now() > pair.seats().before())) {
      return Cause.MORE_SEATS;
    }
    if (moreWishes > 0 && got.size() > givenUp.size()) {
      return Cause.MORE_WISHES;
    }
    if (got.stream().anyMatch(pair -> !pair.limits().isEmpty())) {
      return Cause.LIMIT_LIFTED;
    }
    if (isOfPriority(mentee)) {
      return Cause.PRIORITY;
    }
    return hasFitTurned(givenUp, got) ? Cause.FIT : byValue(mentee, givenUp, got);
  }

  /**
   * The settled pairs that made the difference: new ones of the mentee, those that the mentee had,
   * and those that fill a mentor who is given up and were not settled before.
   */
  List<DecidingPair> decidedBy(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    Stream<DecidingPair> own = got.stream().flatMap(pair -> settled(When.NOW, mentee, pair));
    Stream<DecidingPair> old = givenUp.stream().flatMap(pair -> settled(When.BEFORE, mentee, pair));
    Stream<DecidingPair> ofOthers =
        givenUp.stream()
            .filter(this::isFull)
            .flatMap(pair -> settled(now, When.NOW, pair.mentorId()))
            .filter(
                pair -> !before.settledPairs().contains(List.of(pair.menteeId(), pair.mentorId())));
    return Stream.of(own, old, ofOthers).flatMap(pairs -> pairs).distinct().toList();
  }

  /** Whether settled pairs, more than before, leave no seat. */
  private boolean isFull(PairChange pair) {
    int taken = settledNow.getOrDefault(pair.mentorId(), 0);
    return taken >= pair.seats().now() && taken > settledBefore.getOrDefault(pair.mentorId(), 0);
  }

  private Stream<DecidingPair> settled(When when, String mentee, PairChange pair) {
    return settled(when == When.NOW ? now : before, when, pair.mentorId())
        .filter(one -> one.menteeId().equals(mentee));
  }

  private static Stream<DecidingPair> settled(ComparedSide side, When when, String mentor) {
    return side.result().matches().stream()
        .filter(match -> match.mentorId().equals(mentor) && match.status() != Status.NEW)
        .map(match -> new DecidingPair(match.menteeId(), mentor, match.status(), when));
  }

  /** Whether a mentee got a first mentor and comes earlier, or lost all and comes later. */
  private boolean isOfPriority(String mentee) {
    int more = Boolean.compare(pairsNow.containsKey(mentee), pairsBefore.containsKey(mentee));
    return more != 0
        && more == Integer.signum(Arrays.compare(priority(now, mentee), priority(before, mentee)));
  }

  private static long[] priority(ComparedSide side, String menteeId) {
    return side.problem().mentee(menteeId).stream()
        .flatMapToLong(
            mentee ->
                OF_PRIORITY.stream().mapToLong(level -> level.worth(mentee, 1, side.policy())))
        .toArray();
  }

  /**
   * Whether the new mentors became better for the mentee, against those who are given up, than they
   * were.
   */
  private static boolean hasFitTurned(List<PairChange> givenUp, List<PairChange> got) {
    long gain = fit(got, PairChange::fitNow) - fit(givenUp, PairChange::fitNow);
    return gain > fit(got, PairChange::fitBefore) - fit(givenUp, PairChange::fitBefore);
  }

  private static long fit(List<PairChange> pairs, Function<PairChange, Optional<Integer>> when) {
    return pairs.stream().flatMap(pair -> when.apply(pair).stream()).mapToLong(fit -> fit).sum();
  }

  /** Whether it could as well be as it was before, under all that holds now. */
  private Cause byValue(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    List<Standing> standings = new ArrayList<>();
    givenUp.forEach(pair -> standings.add(standing(mentee, pair.mentorId(), false)));
    if (got.size() > givenUp.size()) {
      got.forEach(pair -> standings.add(standing(mentee, pair.mentorId(), true)));
    }
    if (standings.contains(Standing.WORSE)) {
      return Cause.OTHERS;
    }
    return standings.contains(Standing.UNKNOWN) ? Cause.OTHERS_OR_EQUAL_VALUE : Cause.EQUAL_VALUE;
  }

  /**
   * How it stands with a pair as it was.
   *
   * @param isMade whether the pair is one now, so that it was none; otherwise it was one
   */
  private Standing standing(String mentee, String mentor, boolean isMade) {
    return whatIf
        .get()
        .map(
            one -> {
              if (isMade) {
                return standing(one.ifForbidden(mentee, mentor));
              }
              return one.isOpen(mentee, mentor)
                  ? standing(one.ifMade(mentee, mentor))
                  : Standing.WORSE;
            })
        .orElse(Standing.UNKNOWN);
  }

  private static Standing standing(Difference asBefore) {
    if (asBefore.certainty() != Certainty.AT_MOST && asBefore.first().isEmpty()) {
      return Standing.AS_GOOD;
    }
    return asBefore.most().stream()
        .filter(change -> change.more() != 0)
        .findFirst()
        .filter((Change change) -> change.more() < 0)
        .map(change -> Standing.WORSE)
        .orElse(Standing.UNKNOWN);
  }
}
