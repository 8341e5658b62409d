package org.mentormatching.refine;

import static org.mentormatching.refine.Assignment.NONE;

import java.util.Random;

/**
 * Worsens the fit of an assignment by random moves and swaps that cost no coverage and break no
 * hard limit.
 *
 * <p>Late acceptance takes nothing that is worse than its start was; from a start that chains
 * cannot improve it would stand still. A kick gives it room (iterated local search: Lourenço,
 * Martin and Stützle, Iterated local search, 2003).
 */
final class Kick {
  private static final int SHARE = 20;
  private static final long TRIES_PER_MENTEE = 20;
  private static final long TRIES_BETWEEN_QUESTIONS = 64;

  private final SearchProblem problem;
  private final Assignment assignment;
  private final SearchEffort effort;
  private final Random random;

  Kick(SearchProblem problem, Assignment assignment, SearchEffort effort, long seed) {
    this.problem = problem;
    this.assignment = assignment;
    this.effort = effort;
    random = new Random(seed);
  }

  /** Moves mentees until a twentieth of the fit is lost or enough moves have been tried. */
  void apply() {
    long worth = Math.multiplyExact(problem.worthOfWish(), assignment.chosen().length);
    long goal = assignment.fit() - Math.absExact(assignment.fit() - worth) / SHARE;
    long tries = TRIES_PER_MENTEE * problem.mentees().size();
    for (long i = 0; i < tries && assignment.fit() > goal; i++) {
      if (i % TRIES_BETWEEN_QUESTIONS == 0) {
        effort.goOn();
      }
      int mentee = random.nextInt(problem.mentees().size());
      int[] pairs = assignment.byFit(mentee);
      for (int pair : pairs) {
        if (assignment.isChosen(pair)) {
          move(pair, pairs[random.nextInt(pairs.length)]);
          break;
        }
      }
    }
  }

  private void move(int from, int to) {
    int mentor = assignment.mentorOf(to);
    if (assignment.isChosen(to)) {
      return;
    }
    int swapped =
        assignment.taken(mentor) == 0
            ? NONE
            : assignment.held(mentor, random.nextInt(assignment.taken(mentor)));
    assignment.remove(from);
    if (!seats(to) && (swapped == NONE || !swaps(from, to, swapped))) {
      assignment.add(from);
    }
  }

  /** Seats a mentee who has left where no hard limit breaks. */
  private boolean seats(int to) {
    if (assignment.openSeats(assignment.mentorOf(to)) == 0 || !assignment.admits(to, NONE)) {
      return false;
    }
    assignment.add(to);
    return true;
  }

  private boolean swaps(int from, int to, int otherFrom) {
    int otherTo = pairOf(assignment.menteeOf(otherFrom), assignment.mentorOf(from));
    if (otherTo == NONE || assignment.isChosen(otherTo)) {
      return false;
    }
    assignment.remove(otherFrom);
    assignment.add(to);
    assignment.add(otherTo);
    if (assignment.hardExcess() == 0) {
      return true;
    }
    assignment.remove(to);
    assignment.remove(otherTo);
    assignment.add(otherFrom);
    return false;
  }

  private int pairOf(int mentee, int mentor) {
    for (int pair : assignment.byFit(mentee)) {
      if (assignment.mentorOf(pair) == mentor) {
        return pair;
      }
    }
    return NONE;
  }
}
