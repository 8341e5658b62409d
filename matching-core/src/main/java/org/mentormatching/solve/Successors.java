package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;

/**
 * Who comes in place of a partner when a pair is forbidden, and then in place of that one; and what
 * each of them costs. Works on a network of its own; for one thread.
 */
final class Successors {
  private final OpenedResult opened;
  private final SolvedNetwork solved;

  Successors(OpenedResult opened, SolvedNetwork solved) {
    this.opened = opened;
    this.solved = solved;
  }

  /** Other mentors for the mentee of a pair, so many at most. */
  List<Alternative> ofMentee(int pair, int most) {
    return after(
        pair,
        most,
        opened.pairs.wishes(opened.pairs.mentee(pair)) == 1,
        opened.pairs::mentee,
        other -> opened.roster.mentors().get(opened.pairs.mentor(other)).id());
  }

  /** Other mentees for the mentor of a pair. */
  List<Alternative> ofMentor(int pair, int most) {
    return after(
        pair,
        most,
        opened.pairs.seats(opened.pairs.mentor(pair)) == 1,
        opened.pairs::mentor,
        other -> opened.roster.mentees().get(opened.pairs.mentee(other)).id());
  }

  /** The id of the partner in a pair. */
  private interface Partner {
    String id(int pair);
  }

  private List<Alternative> after(
      int pair, int most, boolean isSingle, IntUnaryOperator person, Partner partner) {
    Following following = following(pair, most, isSingle, person);
    List<Alternative> exact = new ArrayList<>();
    Optional<Alternative> last = Optional.empty();
    for (int i = 0; i < following.pairs().size() && last.isEmpty(); i++) {
      int next = following.pairs().get(i);
      Difference difference =
          i < following.differences().size()
              ? following.differences().get(i)
              : difference(pair, next);
      Alternative one = new Alternative(partner.id(next), opened.pairs.fit(next), difference);
      if (difference.certainty() == Certainty.EXACT) {
        exact.add(one);
      } else {
        last = Optional.of(one);
      }
    }
    exact.sort(Comparator.comparing(Successors::loss, Arrays::compare));
    last.ifPresent(exact::add);
    return exact;
  }

  /**
   * Whom somebody has once a pair is forbidden, then that one too, and so on.
   *
   * @param pairs the pairs
   * @param differences what the first of them cost
   */
  private record Following(List<Integer> pairs, List<Difference> differences) {}

  /**
   * Those who follow. The first costs what forbidding the pair does. So do the others where there
   * is one place for all of them: then it matters not that those before are forbidden as well.
   */
  private Following following(int pair, int most, boolean isSingle, IntUnaryOperator person) {
    Following following = new Following(new ArrayList<>(), new ArrayList<>());
    boolean goesOn = true;
    solved.mark();
    int next = pair;
    while (goesOn && following.pairs().size() < most) {
      solved.forbid(next);
      next = newPair(person, person.applyAsInt(pair));
      goesOn = next >= 0;
      if (goesOn) {
        following.pairs().add(next);
        if (isSingle || following.differences().isEmpty()) {
          Difference difference = opened.difference(solved, opened.people(pair).menteeId());
          following.differences().add(difference);
          goesOn = difference.certainty() == Certainty.EXACT;
        }
      }
    }
    solved.restore();
    return following;
  }

  /** What another pair costs in place of one. */
  private Difference difference(int pair, int instead) {
    solved.mark();
    solved.forbid(pair);
    solved.force(instead);
    Difference difference = opened.difference(solved, opened.people(pair).menteeId());
    solved.restore();
    return difference;
  }

  private static long[] loss(Alternative one) {
    return one.difference().changes().stream().mapToLong(change -> -change.more()).toArray();
  }

  /** The pair that somebody has and had not at the mark; below zero if there is none. */
  private int newPair(IntUnaryOperator person, int who) {
    for (int changed : solved.changed()) {
      if (person.applyAsInt(changed) == who && solved.isChosen(changed)) {
        return changed;
      }
    }
    return -1;
  }
}
