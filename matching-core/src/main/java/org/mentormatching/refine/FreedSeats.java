package org.mentormatching.refine;

import static org.mentormatching.refine.Assignment.NONE;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Fills seats that were freed by short chains of moves: somebody takes the seat, somebody else the
 * seat that this one leaves, and so on until a mentee with an open wish comes or a seat is left
 * free. {@link EjectionChains} begin with a mentee, these with a seat.
 *
 * <p>Depth-first search among pairs that lose little by the prices; changes are made and taken back
 * as there.
 */
final class FreedSeats {
  private static final int LONGEST_CHAIN = 6;
  private static final long STEPS_PER_SEAT = 2_000;

  private final SearchProblem problem;
  private final Assignment assignment;
  private final ScarcityPrices prices;
  private final int[][] nearOf;
  private final SearchEffort effort;
  private final boolean[] menteeMoves;
  private final int[] joined = new int[LONGEST_CHAIN];
  private final int[] left = new int[LONGEST_CHAIN];
  private int[] bestJoined = {};
  private int[] bestLeft = {};
  private long[] best = {};
  private long lastStep;

  /**
   * Seats of an assignment, which gets better.
   *
   * @param nearOf by mentor, the pairs that lose least first
   */
  FreedSeats(
      SearchProblem problem,
      Assignment assignment,
      ScarcityPrices prices,
      int[][] nearOf,
      SearchEffort effort) {
    this.problem = problem;
    this.assignment = assignment;
    this.prices = prices;
    this.nearOf = nearOf;
    this.effort = effort;
    menteeMoves = new boolean[problem.mentees().size()];
  }

  /**
   * Fills a seat of a mentor as long as that makes the assignment better.
   *
   * @param most what all pairs of a chain together may lose by the prices
   */
  void fill(int mentor, double most) {
    boolean goesOn = true;
    while (goesOn && assignment.openSeats(mentor) > 0) {
      best = assignment.value();
      bestJoined = new int[0];
      lastStep = assignment.steps() + STEPS_PER_SEAT;
      extend(mentor, 0, most);
      for (int at = 0; at < bestJoined.length; at++) {
        change(bestJoined[at], bestLeft[at]);
      }
      goesOn = bestJoined.length > 0;
    }
  }

  private void extend(int mentor, int at, double mayLose) {
    for (int pair : nearOf[mentor]) {
      double loss = prices.loss(assignment.menteeOf(pair), pair);
      if (loss > mayLose || assignment.steps() >= lastStep) {
        return;
      }
      int mentee = assignment.menteeOf(pair);
      if (menteeMoves[mentee] || !assignment.mayJoin(pair)) {
        continue;
      }
      effort.goOn();
      menteeMoves[mentee] = true;
      if (assignment.openWishes(mentee) > 0) {
        take(pair, NONE, at, 0);
      }
      for (int own : found(mentee)) {
        if (assignment.mayLeave(own)) {
          take(pair, own, at, mayLose - loss);
        }
      }
      menteeMoves[mentee] = false;
    }
  }

  private int[] found(int mentee) {
    return IntStream.range(0, assignment.filled(mentee))
        .map(i -> assignment.found(mentee, i))
        .toArray();
  }

  private void take(int in, int out, int at, double mayLose) {
    assignment.step();
    joined[at] = in;
    left[at] = out;
    change(in, out);
    if (assignment.hardExcess() == 0) {
      if (Arrays.compare(assignment.value(), best) > 0) {
        best = assignment.value();
        bestJoined = Arrays.copyOf(joined, at + 1);
        bestLeft = Arrays.copyOf(left, at + 1);
      }
      if (out != NONE && at + 1 < LONGEST_CHAIN) {
        extend(problem.pairMentor()[out], at + 1, mayLose);
      }
    }
    change(out, in);
  }

  private void change(int in, int out) {
    if (out != NONE) {
      assignment.remove(out);
    }
    if (in != NONE) {
      assignment.add(in);
    }
  }
}
