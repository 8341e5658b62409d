package org.mentormatching.refine;

import java.util.Arrays;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy.LimitEntry;

/** Tries every assignment, and values assignments in the plainest way. */
final class Enumeration {
  /** Which limits count. */
  enum Limits {
    /** All, as the policy says. */
    HELD,
    /** None, as for the exact kernel. */
    IGNORED
  }

  private final SearchProblem problem;
  private final int levels;
  private final Limits limits;
  private final boolean[] chosen;
  private int[] best = {};
  private long[] bestValue;

  private Enumeration(SearchProblem problem, int levels, Limits limits) {
    this.problem = problem;
    this.levels = levels;
    this.limits = limits;
    chosen = new boolean[problem.pairs()];
    bestValue = value(problem, best, levels, limits);
  }

  /** The pairs of the best assignment. */
  static int[] best(SearchProblem problem, int levels, Limits limits) {
    Enumeration enumeration = new Enumeration(problem, levels, limits);
    enumeration.decide(0);
    return enumeration.best;
  }

  private void decide(int pair) {
    if (pair == chosen.length) {
      int[] pairs = pairs();
      long[] value = value(problem, pairs, levels, limits);
      if (Arrays.compare(value, bestValue) > 0) {
        best = pairs;
        bestValue = value;
      }
      return;
    }
    chosen[pair] = true;
    if (fits(problem, pairs(), limits)) {
      decide(pair + 1);
    }
    chosen[pair] = false;
    decide(pair + 1);
  }

  private int[] pairs() {
    int[] pairs = new int[chosen.length];
    int count = 0;
    for (int pair = 0; pair < chosen.length; pair++) {
      if (chosen[pair]) {
        pairs[count++] = pair;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** Whether pairs keep wishes, seats and, where they count, hard limits. */
  static boolean fits(SearchProblem problem, int[] pairs, Limits limits) {
    int[] wishes = problem.wishes().clone();
    int[] seats = problem.seats().clone();
    for (int pair : pairs) {
      if (--wishes[menteeOf(problem, pair)] < 0 || --seats[problem.pairMentor()[pair]] < 0) {
        return false;
      }
    }
    if (limits == Limits.IGNORED) {
      return true;
    }
    for (LimitEntry entry : problem.policy().limits()) {
      if (entry.isHard() && excess(problem, pairs, entry.limit()) > 0) {
        return false;
      }
    }
    return true;
  }

  /** What pairs are worth at each level. */
  static long[] value(SearchProblem problem, int[] pairs, int levels, Limits limits) {
    long[] value = new long[levels];
    int[] filled = new int[problem.mentees().size()];
    for (int pair : pairs) {
      int mentee = menteeOf(problem, pair);
      long[] worth = problem.wishValue()[mentee][filled[mentee]++];
      for (int level = 0; level < levels - 1; level++) {
        value[level] += worth[level];
      }
      value[levels - 1] += problem.pairFit()[pair];
    }
    if (limits == Limits.HELD) {
      for (LimitEntry entry : problem.policy().limits()) {
        value[levels - 1] -= entry.weight() * excess(problem, pairs, entry.limit());
      }
    }
    return value;
  }

  private static long excess(SearchProblem problem, int[] pairs, Limit limit) {
    LimitedPairs settled = new LimitedPairs(problem.policy(), limit);
    LimitedPairs all = new LimitedPairs(problem.policy(), limit);
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      for (Mentee mentee : problem.settled().get(mentor)) {
        settled.add(mentee, problem.mentors().get(mentor));
        all.add(mentee, problem.mentors().get(mentor));
      }
    }
    for (int pair : pairs) {
      Mentee mentee = problem.mentees().get(menteeOf(problem, pair));
      all.add(mentee, problem.mentors().get(problem.pairMentor()[pair]));
    }
    return all.excess() - settled.excess();
  }

  private static int menteeOf(SearchProblem problem, int pair) {
    int mentee = 0;
    while (problem.pairStart()[mentee + 1] <= pair) {
      mentee++;
    }
    return mentee;
  }
}
