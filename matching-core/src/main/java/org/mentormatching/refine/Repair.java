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

  /** A repair that asks at every group, pair and mentee whether it is cancelled. */
  Repair(SearchProblem problem, Assignment assignment, SearchEffort effort) {
    this.problem = problem;
    this.assignment = assignment;
    this.effort = effort;
  }

  /** Whether a limit, hard or soft, is broken beyond the settled mentees' own excess. */
  boolean isNeeded() {
    return assignment.softCost() > 0 || assignment.hardExcess() > 0;
  }

  /** Gives up pairs until no hard limit is broken. */
  void unmatch() {
    LimitGroups groups = assignment.groups();
    for (int group = 0; group < groups.groups(); group++) {
      effort.goOn();
      while (groups.isHard(group) && assignment.excess(group) > 0) {
        assignment.remove(cheapest(group));
      }
    }
  }

  private int cheapest(int group) {
    int best = Assignment.NONE;
    boolean bestHelps = false;
    long excess = assignment.hardExcess();
    for (int pair : assignment.members(group)) {
      effort.goOn();
      if (!assignment.mayLeave(pair)) {
        continue;
      }
      boolean helps = assignment.hardExcessWithout(pair) < excess;
      if (best == Assignment.NONE
          || (helps && !bestHelps)
          || (helps == bestHelps && costsLess(pair, best))) {
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

  /** Fit of a chosen pair less what soft limits cost more with it. */
  private long gain(int pair) {
    return problem.pairFit()[pair] + assignment.softChange(Assignment.NONE, pair);
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
      if (!assignment.mayJoin(pair) || assignment.openSeats(mentor) == 0) {
        continue;
      }
      if (problem.pairFit()[pair] <= bestGain) {
        break;
      }
      if (assignment.admits(pair, Assignment.NONE)) {
        long gain = problem.pairFit()[pair] - assignment.softChange(pair, Assignment.NONE);
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
