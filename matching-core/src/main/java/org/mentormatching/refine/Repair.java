package org.mentormatching.refine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes an assignment keep every hard limit by giving up pairs, then fills open wishes greedily.
 *
 * <p>The pair that goes is the one that costs least among those whose removal brings the excess
 * down; limits are monotone, so giving up pairs always ends. Ties go to the lower index.
 */
final class Repair {
  private final SearchProblem problem;
  private final Assignment assignment;
  private final SearchEffort effort;

  /** A repair that asks at every mentor and mentee whether it is cancelled. */
  Repair(SearchProblem problem, Assignment assignment, SearchEffort effort) {
    this.problem = problem;
    this.assignment = assignment;
    this.effort = effort;
  }

  /** Whether a mentor breaks a limit, hard or soft, beyond the settled mentees' own excess. */
  boolean isNeeded() {
    return IntStream.range(0, problem.mentors().size()).anyMatch(this::breaksLimit);
  }

  private boolean breaksLimit(int mentor) {
    effort.goOn();
    return assignment.taken(mentor) > 0
        && (assignment.softCost(mentor) > 0 || assignment.hardExcess(mentor, Assignment.NONE) > 0);
  }

  /** Gives up pairs until no hard limit is broken. */
  void unmatch() {
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      effort.goOn();
      long excess = assignment.hardExcess(mentor, Assignment.NONE);
      while (excess > 0) {
        assignment.remove(cheapest(mentor, excess));
        excess = assignment.hardExcess(mentor, Assignment.NONE);
      }
    }
  }

  private int cheapest(int mentor, long excess) {
    int best = assignment.held(mentor, 0);
    boolean bestHelps = false;
    for (int i = 0; i < assignment.taken(mentor); i++) {
      int pair = assignment.held(mentor, i);
      boolean helps = assignment.hardExcess(mentor, pair) < excess;
      if ((helps && !bestHelps) || (helps == bestHelps && costsLess(pair, best))) {
        best = pair;
        bestHelps = helps;
      }
    }
    return best;
  }

  private boolean costsLess(int pair, int other) {
    int order =
        Arrays.compare(
            assignment.lastWorth(assignment.menteeOf(pair)),
            assignment.lastWorth(assignment.menteeOf(other)));
    return order < 0 || (order == 0 && gain(pair) < gain(other));
  }

  /** Fit of a chosen pair less what its mentor's soft limits cost more with it. */
  private long gain(int pair) {
    int mentor = assignment.mentorOf(pair);
    long spared = assignment.softCost(mentor) - assignment.softCost(mentor, Assignment.NONE, pair);
    return problem.pairFit()[pair] - spared;
  }

  /**
   * Fills open wishes where a seat is free and no hard limit breaks, the most valuable first; a
   * wish that counts at no level above the last only where its pair does not cost more than it is
   * worth.
   */
  void refill() {
    boolean goesOn = true;
    while (goesOn) {
      goesOn = false;
      for (int mentee : openWishes()) {
        effort.goOn();
        goesOn |= seat(mentee);
      }
    }
  }

  private int[] openWishes() {
    return IntStream.range(0, problem.mentees().size())
        .filter(mentee -> assignment.openWishes(mentee) > 0)
        .boxed()
        .sorted(
            Comparator.comparing(
                    assignment::nextWorth, (long[] a, long[] b) -> Arrays.compare(b, a))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean seat(int mentee) {
    int best = Assignment.NONE;
    long bestGain = assignment.nextCounts(mentee) ? Long.MIN_VALUE : -1;
    for (int pair : assignment.byFit(mentee)) {
      int mentor = assignment.mentorOf(pair);
      if (assignment.isChosen(pair) || assignment.openSeats(mentor) == 0) {
        continue;
      }
      if (problem.pairFit()[pair] <= bestGain) {
        break;
      }
      if (assignment.admits(pair, Assignment.NONE)) {
        long gain =
            problem.pairFit()[pair]
                - assignment.softCost(mentor, pair, Assignment.NONE)
                + assignment.softCost(mentor);
        if (gain > bestGain) {
          best = pair;
          bestGain = gain;
        }
      }
    }
    if (best == Assignment.NONE) {
      return false;
    }
    assignment.add(best);
    return true;
  }
}
