package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.model.Mentee;

/**
 * Chosen pairs that change, with the seats taken and the value at each level. Seats, wishes and
 * distinctness always hold; hard limits hold as far as callers ask {@link #admits} first.
 */
final class Assignment {
  /** Stands for no pair. */
  static final int NONE = -1;

  private final SearchProblem problem;
  private final LimitMeasure measure;
  private final PairOrder order;
  private final SearchEffort effort;
  private final boolean[] chosen;
  private final int[] filled;
  private final int[][] held;
  private final int[] taken;
  private final long[] softCost;
  private final long[] value;
  private final boolean hasHard;
  private final boolean hasSoft;
  private final Verdicts verdicts;
  private long steps;

  /**
   * An assignment of chosen pairs.
   *
   * @param levels number of levels of values
   * @throws IllegalArgumentException if a pair comes twice, or seats or wishes are exceeded
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  Assignment(
      SearchProblem problem, LimitMeasure measure, int levels, int[] start, SearchEffort effort) {
    this(problem, measure, new PairOrder(problem, effort), levels, start, effort);
  }

  private Assignment(
      SearchProblem problem,
      LimitMeasure measure,
      PairOrder order,
      int levels,
      int[] start,
      SearchEffort effort) {
    this.problem = problem;
    this.measure = measure;
    this.order = order;
    this.effort = effort;
    hasHard = measure.hasHard();
    hasSoft = measure.hasSoft();
    int mentees = problem.mentees().size();
    int mentors = problem.mentors().size();
    verdicts = new Verdicts(problem.pairs(), mentors);
    chosen = new boolean[problem.pairs()];
    filled = new int[mentees];
    held = new int[mentors][];
    for (int mentor = 0; mentor < mentors; mentor++) {
      held[mentor] = new int[Math.min(4, problem.seats()[mentor])];
    }
    taken = new int[mentors];
    softCost = new long[mentors];
    value = new long[levels];
    for (int pair : start) {
      effort.goOn();
      add(pair);
    }
  }

  /** Another assignment on the same problem, of other chosen pairs. */
  Assignment with(int[] pairs) {
    return new Assignment(problem, measure, order, value.length, pairs, effort);
  }

  /** Chooses a pair that is not chosen. */
  void add(int pair) {
    int mentee = menteeOf(pair);
    int mentor = mentorOf(pair);
    if (chosen[pair] || openWishes(mentee) == 0 || openSeats(mentor) == 0) {
      throw new IllegalArgumentException(
          "pair %d cannot be chosen: mentee %d has %d open wishes, mentor %d has %d open seats"
              .formatted(pair, mentee, openWishes(mentee), mentor, openSeats(mentor)));
    }
    addWorth(mentee, filled[mentee]++, 1);
    chosen[pair] = true;
    if (taken[mentor] == held[mentor].length) {
      held[mentor] = Arrays.copyOf(held[mentor], held[mentor].length * 2);
    }
    held[mentor][taken[mentor]++] = pair;
    fitChanges(problem.pairFit()[pair]);
    mentorChanges(mentor);
  }

  /** Gives up a chosen pair. */
  void remove(int pair) {
    int mentee = menteeOf(pair);
    int mentor = mentorOf(pair);
    int at = 0;
    while (held[mentor][at] != pair) {
      at++;
    }
    System.arraycopy(held[mentor], at + 1, held[mentor], at, --taken[mentor] - at);
    chosen[pair] = false;
    addWorth(mentee, --filled[mentee], -1);
    fitChanges(-problem.pairFit()[pair]);
    mentorChanges(mentor);
  }

  private void addWorth(int mentee, int wish, int sign) {
    long[] worth = problem.wishValue()[mentee][wish];
    for (int level = 0; level < value.length - 1; level++) {
      value[level] = Math.addExact(value[level], sign * worth[level]);
    }
  }

  private void mentorChanges(int mentor) {
    verdicts.forget(mentor);
    long cost = softCost(mentor, NONE, NONE);
    fitChanges(Math.subtractExact(softCost[mentor], cost));
    softCost[mentor] = cost;
  }

  private void fitChanges(long gain) {
    value[value.length - 1] = Math.addExact(value[value.length - 1], gain);
  }

  /** Whether the hard limits hold when {@code in} joins its mentor and {@code out} leaves it. */
  boolean admits(int in, int out) {
    steps++;
    if (!hasHard) {
      return true;
    }
    int mentor = mentorOf(in);
    Verdicts.Verdict known = verdicts.get(mentor, in, out);
    if (known == Verdicts.Verdict.UNKNOWN) {
      boolean admitted = measure.hardExcess(mentor, group(mentor, out, in)) == 0;
      verdicts.put(mentor, in, out, admitted);
      return admitted;
    }
    return known == Verdicts.Verdict.ADMITTED;
  }

  /** By how much a mentor's hard limits are broken when a pair leaves. */
  long hardExcess(int mentor, int out) {
    steps++;
    return measure.hardExcess(mentor, group(mentor, out, NONE));
  }

  /** What the soft limits of a mentor cost when {@code in} joins and {@code out} leaves. */
  long softCost(int mentor, int in, int out) {
    return hasSoft ? measure.softCost(mentor, group(mentor, out, in)) : 0;
  }

  /** What the soft limits of a mentor cost. */
  long softCost(int mentor) {
    return softCost[mentor];
  }

  private List<Mentee> group(int mentor, int out, int in) {
    List<Mentee> group = new ArrayList<>(taken[mentor] + 1);
    for (int i = 0; i < taken[mentor]; i++) {
      if (held[mentor][i] != out) {
        group.add(problem.mentees().get(menteeOf(held[mentor][i])));
      }
    }
    if (in != NONE) {
      group.add(problem.mentees().get(menteeOf(in)));
    }
    return group;
  }

  /** The mentee of a pair. */
  int menteeOf(int pair) {
    return order.menteeOf(pair);
  }

  /** The mentor of a pair. */
  int mentorOf(int pair) {
    return problem.pairMentor()[pair];
  }

  /** The eligible pairs of a mentee, the greatest fit first, not to be changed. */
  int[] byFit(int mentee) {
    return order.byFit(mentee);
  }

  /** Whether a pair is chosen. */
  boolean isChosen(int pair) {
    return chosen[pair];
  }

  /** Wishes of a mentee that are still open. */
  int openWishes(int mentee) {
    return problem.wishes()[mentee] - filled[mentee];
  }

  /** Seats of a mentor that are still open. */
  int openSeats(int mentor) {
    return problem.seats()[mentor] - taken[mentor];
  }

  /** How many pairs of a mentor are chosen. */
  int taken(int mentor) {
    return taken[mentor];
  }

  /** One of a mentor's chosen pairs. */
  int held(int mentor, int index) {
    return held[mentor][index];
  }

  /** What the last filled wish of a mentee is worth at all levels except the last. */
  long[] lastWorth(int mentee) {
    return problem.wishValue()[mentee][filled[mentee] - 1];
  }

  /** What the next wish of a mentee is worth at all levels except the last. */
  long[] nextWorth(int mentee) {
    return problem.wishValue()[mentee][filled[mentee]];
  }

  /** Whether the last filled wish of a mentee counts at a level above the last. */
  boolean lastCounts(int mentee) {
    return counts(lastWorth(mentee));
  }

  /** Whether the next wish of a mentee counts at a level above the last. */
  boolean nextCounts(int mentee) {
    return counts(nextWorth(mentee));
  }

  private static boolean counts(long[] worth) {
    for (long atLevel : worth) {
      if (atLevel != 0) {
        return true;
      }
    }
    return false;
  }

  /** The chosen pairs, ascending. */
  int[] chosen() {
    int[] pairs = new int[chosen.length];
    int count = 0;
    for (int pair = 0; pair < chosen.length; pair++) {
      if (chosen[pair]) {
        pairs[count++] = pair;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** The value at each level. */
  long[] value() {
    return value.clone();
  }

  /** The total fit less the costs of soft limits. */
  long fit() {
    return value[value.length - 1];
  }

  /** How many groups were tried. */
  long steps() {
    return steps;
  }
}
