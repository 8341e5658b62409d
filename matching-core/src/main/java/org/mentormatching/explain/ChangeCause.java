package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.WhatIf;

/** Why mentees have other mentors in one result than in another. */
final class ChangeCause {
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
    if (isDecided(mentee, givenUp, got)) {
      return Cause.DECISION;
    }
    if (givenUp.stream().anyMatch(pair -> pair.seats().now() < pair.seats().before())) {
      return Cause.FEWER_SEATS;
    }
    int moreWishes = now.wishes(mentee) - before.wishes(mentee);
    if (moreWishes < 0 && givenUp.size() > got.size()) {
      return Cause.FEWER_WISHES;
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
    return hasFitTurned(givenUp, got) ? Cause.FIT : byValue(mentee, givenUp, got);
  }

  /** Whether settled pairs made the difference, which are more than before. */
  private boolean isDecided(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    boolean isSettledNow = got.stream().anyMatch(pair -> isSettled(pairsNow, mentee, pair));
    boolean wasSettled = givenUp.stream().anyMatch(pair -> isSettled(pairsBefore, mentee, pair));
    boolean isFull =
        givenUp.stream()
            .anyMatch(
                pair -> {
                  int taken = settledNow.getOrDefault(pair.mentorId(), 0);
                  return taken >= pair.seats().now()
                      && taken > settledBefore.getOrDefault(pair.mentorId(), 0);
                });
    return isSettledNow || wasSettled || isFull;
  }

  private static boolean isSettled(
      SortedMap<String, SortedMap<String, Match>> pairs, String mentee, PairChange pair) {
    return Optional.ofNullable(pairs.get(mentee)).stream()
        .flatMap(own -> own.values().stream())
        .anyMatch(
            match -> match.mentorId().equals(pair.mentorId()) && match.status() != Status.NEW);
  }

  private static boolean hasFitTurned(List<PairChange> givenUp, List<PairChange> got) {
    return Stream.concat(givenUp.stream(), got.stream())
        .anyMatch(pair -> !pair.fitBefore().equals(pair.fitNow()));
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
