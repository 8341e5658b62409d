package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;

/**
 * Who comes in place of a partner when a pair is forbidden, and then in place of that one. Works on
 * a network of its own; for one thread.
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

  private List<Alternative> after(int pair, int most, IntUnaryOperator person, Partner partner) {
    String menteeId = opened.people(pair).menteeId();
    List<Alternative> found = new ArrayList<>();
    solved.mark();
    int next = pair;
    while (found.size() < most) {
      solved.forbid(next);
      next = newPair(person, person.applyAsInt(pair));
      if (next < 0) {
        break;
      }
      Difference difference = opened.difference(solved, menteeId);
      found.add(new Alternative(partner.id(next), opened.pairs.fit(next), difference));
      if (difference.certainty() != Certainty.EXACT) {
        break;
      }
    }
    solved.restore();
    return found;
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
