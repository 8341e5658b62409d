package org.mentormatching.bound;

import java.util.Arrays;
import org.mentormatching.bound.Incumbent.Choice;

/**
 * Makes of chosen pairs a choice that keeps seats, wishes and what hard limits say of each mentor:
 * pairs that would break one are left out, then open wishes take the pair of the greatest fit that
 * breaks none. Mentees come in their order.
 */
final class GreedyChoice {
  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final int[][] group;
  private final int[] size;
  private final int[] filled;
  private final boolean[] isIn;
  private final long[] inCap;

  GreedyChoice(BoundProblem problem, MentorPairs pairs) {
    this.problem = problem;
    this.pairs = pairs;
    group = new int[problem.mentors()][];
    Arrays.setAll(group, mentor -> new int[problem.seats()[mentor] + 1]);
    size = new int[problem.mentors()];
    filled = new int[problem.mentees()];
    isIn = new boolean[problem.mentor().length];
    inCap = new long[problem.caps().size()];
  }

  /** The choice, with what it is worth. */
  Choice of(int[] chosen) {
    Arrays.fill(size, 0);
    Arrays.fill(filled, 0);
    Arrays.fill(isIn, false);
    Arrays.fill(inCap, 0);
    for (int pair : chosen) {
      add(pair);
    }
    for (int mentee = 0; mentee < filled.length; mentee++) {
      boolean goesOn = true;
      while (goesOn && filled[mentee] < problem.wishes()[mentee].length) {
        goesOn = fill(mentee);
      }
    }
    int[] now = new int[isIn.length];
    int count = 0;
    for (int pair = 0; pair < isIn.length; pair++) {
      if (isIn[pair]) {
        now[count++] = pair;
      }
    }
    return new Choice(Arrays.copyOf(now, count), value(), isIn.length);
  }

  private long[] value() {
    long[] value = new long[problem.levels()];
    for (int mentee = 0; mentee < filled.length; mentee++) {
      for (int wish = 0; wish < filled[mentee]; wish++) {
        for (int level = 0; level < value.length; level++) {
          value[level] += problem.wishes()[mentee][wish][level];
        }
      }
    }
    int last = problem.last();
    for (int pair = 0; pair < isIn.length; pair++) {
      value[last] += isIn[pair] ? problem.fit()[pair] : 0;
    }
    for (int mentor = 0; mentor < size.length; mentor++) {
      if (size[mentor] > 0) {
        value[last] -= problem.groups().cost(mentor, group[mentor], size[mentor]);
        if (problem.inUse() >= 0) {
          value[problem.inUse()] += problem.first()[mentor];
        }
      }
    }
    for (int cap = 0; cap < inCap.length; cap++) {
      long beyond = inCap[cap] - problem.caps().room()[cap];
      if (beyond > 0) {
        value[last] -= problem.caps().cost()[cap] * beyond;
      }
    }
    return value;
  }

  private boolean fill(int mentee) {
    int found = -1;
    for (int pair = problem.start()[mentee]; pair < problem.start()[mentee + 1]; pair++) {
      if (!isIn[pair] && (found < 0 || problem.fit()[pair] > problem.fit()[found]) && fits(pair)) {
        found = pair;
      }
    }
    return found >= 0 && add(found);
  }

  private boolean fits(int pair) {
    int mentor = problem.mentor()[pair];
    if (size[mentor] == problem.seats()[mentor]) {
      return false;
    }
    if (!isUnderCaps(pair)) {
      return false;
    }
    group[mentor][size[mentor]] = pairs.mentee[pairs.place[pair]];
    return problem.groups().areKept(mentor, group[mentor], size[mentor] + 1);
  }

  private boolean isUnderCaps(int pair) {
    Caps caps = problem.caps();
    for (int at = caps.start()[pair]; at < caps.start()[pair + 1]; at++) {
      int cap = caps.cap()[at];
      if (caps.isHard(cap) && inCap[cap] >= caps.room()[cap]) {
        return false;
      }
    }
    return true;
  }

  private boolean add(int pair) {
    boolean fits = fits(pair);
    if (fits) {
      size[problem.mentor()[pair]]++;
      filled[pairs.mentee[pairs.place[pair]]]++;
      isIn[pair] = true;
      for (int at = problem.caps().start()[pair]; at < problem.caps().start()[pair + 1]; at++) {
        inCap[problem.caps().cap()[at]]++;
      }
    }
    return fits;
  }
}
