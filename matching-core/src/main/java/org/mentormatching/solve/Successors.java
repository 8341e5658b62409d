package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;

/**
 * Who comes in place of a partner when a pair is forbidden, and then in place of that one when that
 * pair is forbidden too; and what it costs. Works on a network of its own; for one thread.
 *
 * <p>Where a limit stands against what the network has then, it is searched as a run would, in
 * small programmes. In others the next pair of the network is taken whose moves keep all limits.
 */
final class Successors {
  /** Most eligible pairs, each for each mentee, of a problem in which it is searched who comes. */
  static final long MOST_SEARCHED = 100_000;

  /** Most pairs that are passed over in a row because a limit stands against them. */
  private static final int MOST_PASSED_OVER = 8;

  private static final int NOBODY = -1;

  private final OpenedResult opened;
  private final SolvedNetwork solved;
  private final boolean isSearched;

  Successors(OpenedResult opened, SolvedNetwork solved) {
    this(opened, solved, MOST_SEARCHED);
  }

  /** The same where larger or smaller problems are searched. */
  Successors(OpenedResult opened, SolvedNetwork solved, long mostSearched) {
    this.opened = opened;
    this.solved = solved;
    long pairs = opened.result.counts().eligiblePairs();
    isSearched = pairs <= mostSearched / Math.max(1, opened.pairs.mentees());
  }

  /** Other mentors for the mentee of a pair, so many at most. */
  List<Alternative> ofMentee(int pair, int most) {
    return after(
        pair,
        most,
        opened.pairs::mentee,
        other -> opened.roster.mentors().get(opened.pairs.mentor(other)).id());
  }

  /** Other mentees for the mentor of a pair. */
  List<Alternative> ofMentor(int pair, int most) {
    return after(
        pair,
        most,
        opened.pairs::mentor,
        other -> opened.roster.mentees().get(opened.pairs.mentee(other)).id());
  }

  /** The id of the partner in a pair. */
  private interface Partner {
    String id(int pair);
  }

  /**
   * Who comes in place of a partner.
   *
   * @param pair the pair that is forbidden
   * @param difference what that costs
   */
  private record Successor(int pair, Difference difference) {}

  private List<Alternative> after(int pair, int most, IntUnaryOperator person, Partner partner) {
    List<Alternative> all = new ArrayList<>();
    List<Integer> forbidden = new ArrayList<>(List.of(pair));
    solved.mark();
    Optional<Successor> next = next(forbidden, person);
    while (next.isPresent()) {
      int came = next.get().pair();
      Difference difference = next.get().difference();
      all.add(new Alternative(partner.id(came), opened.pairs.fit(came), difference));
      forbidden.add(came);
      next =
          all.size() < most && difference.certainty() != Certainty.AT_MOST
              ? next(forbidden, person)
              : Optional.empty();
    }
    solved.restore();
    return all;
  }

  /** Whom somebody has once these pairs are forbidden, the last of them being so from now on. */
  private Optional<Successor> next(List<Integer> forbidden, IntUnaryOperator person) {
    int pair = forbidden.get(0);
    solved.forbid(forbidden.get(forbidden.size() - 1));
    int came = newPair(pair, person);
    Difference bound = difference(pair);
    while (bound.certainty() != Certainty.EXACT && came >= 0 && cannotBeHad(came)) {
      solved.forbid(came);
      came = newPair(pair, person);
      bound = difference(pair);
    }
    if (bound.certainty() == Certainty.EXACT) {
      return successor(came, bound);
    }
    return isSearched ? searched(bound, forbidden, person) : passingOver(came, bound, pair, person);
  }

  /** Whether a limit stands against a pair beside the settled ones, so that no result has it. */
  private boolean cannotBeHad(int pair) {
    return opened.settledWith(List.of(pair)).isEmpty();
  }

  private Optional<Successor> searched(
      Difference bound, List<Integer> forbidden, IntUnaryOperator person) {
    String menteeId = opened.people(forbidden.get(0)).menteeId();
    Difference found = opened.searched(bound, menteeId, List.of(), forbidden, false);
    int who = person.applyAsInt(forbidden.get(0));
    int came =
        found.moves().stream()
            .flatMap(move -> move.to().stream().map(to -> opened.find(move.menteeId(), to)))
            .filter(pair -> person.applyAsInt(pair) == who)
            .min(Comparator.naturalOrder())
            .orElse(NOBODY);
    return successor(came, found);
  }

  /** The next whose moves keep all limits; else the first, of whom only a bound is known. */
  private Optional<Successor> passingOver(
      int first, Difference bound, int pair, IntUnaryOperator person) {
    List<Integer> passed = new ArrayList<>();
    int came = first;
    Difference difference = bound;
    while (difference.certainty() != Certainty.EXACT
        && came >= 0
        && passed.size() < MOST_PASSED_OVER) {
      solved.forbid(came);
      passed.add(came);
      came = newPair(pair, person);
      difference = difference(pair);
    }
    passed.forEach(solved::release);
    return difference.certainty() == Certainty.EXACT && came >= 0
        ? successor(came, Difference.between(difference, bound))
        : successor(first, bound);
  }

  private static Optional<Successor> successor(int came, Difference difference) {
    return came < 0 ? Optional.empty() : Optional.of(new Successor(came, difference));
  }

  private Difference difference(int pair) {
    return opened.difference(solved, opened.people(pair).menteeId());
  }

  /** The pair that somebody has and had not at the mark; below zero if there is none. */
  private int newPair(int pair, IntUnaryOperator person) {
    int who = person.applyAsInt(pair);
    for (int changed : solved.changed()) {
      if (person.applyAsInt(changed) == who && solved.isChosen(changed)) {
        return changed;
      }
    }
    return NOBODY;
  }
}
