package org.mentormatching.refine;

import static org.mentormatching.refine.Assignment.NONE;

import java.util.Arrays;

/**
 * Improves an assignment by short chains of moves: a mentee takes a seat, whoever sat there takes
 * another one, and so on until somebody finds a free seat, takes the seat that the first one left,
 * or goes without one.
 *
 * <p>Depth-first search from every open wish and every chosen pair, to a greater depth each round;
 * every mentor and mentee appears at most once in a chain, so that its changes are independent.
 * Where only fit is at stake, a chain is followed only while its gain so far, with the best fit of
 * the one who lost a seat, beats the best chain found, which resembles the gain criterion of Lin
 * and Kernighan (An effective heuristic algorithm for the traveling-salesman problem, 1973). Every
 * chain that is applied improves the value, so the assignment only gets better. Ejection chains:
 * Glover (Ejection chains, reference structures and alternating path methods for traveling salesman
 * problems, 1996).
 */
final class EjectionChains {
  private static final long LEAST_STEPS = 200_000;
  private static final long STEPS_PER_MENTEE = 400;
  private static final long STEPS_PER_START = 300;

  private final SearchProblem problem;
  private final Assignment assignment;
  private final SearchEffort effort;
  private final long lastStep;
  private final int[] joined;
  private final int[] left;
  private final long[] nothing;
  private final boolean[] menteeMoves;
  private final boolean[] mentorChanges;
  private final long[] slack;
  private int[] bestJoined = {};
  private int[] bestLeft = {};
  private long[] bestLost = {};
  private long bestGain;
  private boolean found;
  private int depth;
  private long lastStepFromHere;

  /**
   * A search for chains.
   *
   * @param longest most mentees who move in one chain
   */
  EjectionChains(SearchProblem problem, Assignment assignment, SearchEffort effort, int longest) {
    this.problem = problem;
    this.assignment = assignment;
    this.effort = effort;
    joined = new int[longest];
    left = new int[longest + 1];
    nothing = new long[assignment.value().length - 1];
    menteeMoves = new boolean[problem.mentees().size()];
    mentorChanges = new boolean[problem.mentors().size()];
    slack = new long[problem.mentors().size()];
    for (int mentor = 0; mentor < slack.length; mentor++) {
      measureSlack(mentor);
    }
    lastStep = assignment.steps() + Math.max(LEAST_STEPS, STEPS_PER_MENTEE * menteeMoves.length);
  }

  /** Applies chains until none improves the assignment or the work is done. */
  void run() {
    for (depth = 1; depth <= joined.length; depth++) {
      boolean goesOn = true;
      while (goesOn) {
        goesOn = false;
        for (int mentee = 0; mentee < menteeMoves.length; mentee++) {
          if (assignment.steps() >= lastStep || effort.isOver()) {
            return;
          }
          goesOn |= improve(mentee);
        }
      }
    }
  }

  private boolean improve(int mentee) {
    boolean improved = false;
    while (assignment.openWishes(mentee) > 0 && seat(mentee)) {
      improved = true;
    }
    for (int pair : assignment.byFit(mentee)) {
      improved |= assignment.isChosen(pair) && (giveUp(pair) || reseat(pair));
    }
    return improved;
  }

  /** Fills an open wish. */
  private boolean seat(int mentee) {
    left[0] = NONE;
    bestLost = assignment.nextWorth(mentee);
    return search(mentee, 0);
  }

  /** Moves a mentee away from one mentor to another. */
  private boolean reseat(int pair) {
    int mentor = assignment.mentorOf(pair);
    left[0] = pair;
    bestLost = nothing;
    long spared = assignment.softCost(mentor) - assignment.softCost(mentor, NONE, pair);
    return search(assignment.menteeOf(pair), spared - problem.pairFit()[pair]);
  }

  /** Gives up a pair that counts at the last level only and costs more there than it is worth. */
  private boolean giveUp(int pair) {
    if (assignment.lastCounts(assignment.menteeOf(pair))) {
      return false;
    }
    int mentor = assignment.mentorOf(pair);
    long spared = assignment.softCost(mentor) - assignment.softCost(mentor, NONE, pair);
    boolean gains = spared > problem.pairFit()[pair];
    if (gains) {
      assignment.remove(pair);
      measureSlack(mentor);
    }
    return gains;
  }

  private boolean search(int mentee, long gain) {
    found = false;
    bestGain = 0;
    lastStepFromHere = assignment.steps() + STEPS_PER_START * depth * depth;
    menteeMoves[mentee] = true;
    extend(mentee, gain, 0);
    menteeMoves[mentee] = false;
    if (found) {
      for (int pair : bestLeft) {
        assignment.remove(pair);
      }
      for (int pair : bestJoined) {
        assignment.add(pair);
      }
      for (int pair : bestLeft) {
        measureSlack(assignment.mentorOf(pair));
      }
      for (int pair : bestJoined) {
        measureSlack(assignment.mentorOf(pair));
      }
    }
    return found;
  }

  /** The most that the fit of one who leaves a mentor can rise elsewhere, and costs can fall. */
  private void measureSlack(int mentor) {
    long most = 0;
    for (int i = 0; i < assignment.taken(mentor); i++) {
      int pair = assignment.held(mentor, i);
      most = Math.max(most, bestFit(assignment.menteeOf(pair)) - problem.pairFit()[pair]);
    }
    slack[mentor] = most + assignment.softCost(mentor);
  }

  private int bestFit(int mentee) {
    return problem.pairFit()[assignment.byFit(mentee)[0]];
  }

  /** Tries every seat for a mentee who has none, {@code at} moves after the first. */
  private void extend(int mentee, long gain, int at) {
    for (int pair : assignment.byFit(mentee)) {
      if (assignment.steps() >= lastStepFromHere) {
        return;
      }
      int mentor = assignment.mentorOf(pair);
      if (assignment.isChosen(pair) || mentorChanges[mentor]) {
        continue;
      }
      long reached = gain + problem.pairFit()[pair];
      boolean mayEnd = isBetter(nothing, reached);
      if (!mayEnd && at + 1 == depth) {
        return;
      }
      joined[at] = pair;
      if (left[0] != NONE && assignment.mentorOf(left[0]) == mentor) {
        tryEnd(mentor, left[0], assignment.softCost(mentor, NONE, left[0]), reached, at);
      } else if (mayEnd || reached + slack[mentor] > bestGain) {
        if (assignment.openSeats(mentor) > 0) {
          tryEnd(mentor, NONE, assignment.softCost(mentor), reached, at);
        }
        mentorChanges[mentor] = true;
        for (int i = 0; i < assignment.taken(mentor); i++) {
          eject(assignment.held(mentor, i), reached, at);
        }
        mentorChanges[mentor] = false;
      }
    }
  }

  private void tryEnd(int mentor, int out, long costBefore, long reached, int at) {
    if (isBetter(nothing, reached) && assignment.admits(joined[at], out)) {
      long gain = reached + costBefore - assignment.softCost(mentor, joined[at], out);
      keepIfBetter(nothing, gain, at, left[0] == NONE ? 1 : 0, at + 1);
    }
  }

  /** Takes the seat of {@code out}, which then goes without one or looks for another. */
  private void eject(int out, long reached, int at) {
    int mentee = assignment.menteeOf(out);
    int mentor = assignment.mentorOf(out);
    if (menteeMoves[mentee]) {
      return;
    }
    long most = reached - problem.pairFit()[out] + assignment.softCost(mentor);
    boolean drops = isBetter(assignment.lastWorth(mentee), most);
    boolean goesOn = at + 1 < depth && isBetter(nothing, most + bestFit(mentee));
    if ((!drops && !goesOn) || !assignment.admits(joined[at], out)) {
      return;
    }
    long gain = most - assignment.softCost(mentor, joined[at], out);
    left[at + 1] = out;
    if (drops) {
      keepIfBetter(assignment.lastWorth(mentee), gain, at, left[0] == NONE ? 1 : 0, at + 2);
    }
    if (goesOn) {
      menteeMoves[mentee] = true;
      extend(mentee, gain, at + 1);
      menteeMoves[mentee] = false;
    }
  }

  private boolean isBetter(long[] lost, long gain) {
    int order = Arrays.compare(lost, bestLost);
    return order < 0 || (order == 0 && gain > bestGain);
  }

  private void keepIfBetter(long[] lost, long gain, int at, int firstLeft, int endLeft) {
    if (isBetter(lost, gain)) {
      found = true;
      bestLost = lost;
      bestGain = gain;
      bestJoined = Arrays.copyOf(joined, at + 1);
      bestLeft = Arrays.copyOfRange(left, firstLeft, endLeft);
    }
  }
}
