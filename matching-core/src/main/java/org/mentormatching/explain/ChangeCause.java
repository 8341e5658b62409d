package org.mentormatching.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentormatching.explain.AsBefore.Answer;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.DecidingPair;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.explain.Comparison.When;
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

  private final ComparedSide before;
  private final ComparedSide now;
  private final AsBefore asBefore;
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
    asBefore = new AsBefore(before, now, whatIf);
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
    return byValue(mentee, givenUp, got);
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

  /** Whether it could be as it was before, under all that holds now or but for the fit. */
  private Cause byValue(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    Answer isAsGood = asBefore.isAsGood(mentee);
    if (isAsGood == Answer.YES) {
      return Cause.EQUAL_VALUE;
    }
    Answer isOfFit = asBefore.isAsGoodWithFitOfBefore(mentee, givenUp, got);
    if (isOfFit == Answer.NO) {
      return isAsGood == Answer.NO ? Cause.OTHERS : Cause.OTHERS_OR_EQUAL_VALUE;
    }
    return isOfFit == Answer.YES && isAsGood == Answer.NO ? Cause.FIT : Cause.FIT_OR_OTHERS;
  }
}
