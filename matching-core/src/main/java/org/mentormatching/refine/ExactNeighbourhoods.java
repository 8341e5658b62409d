package org.mentormatching.refine;

import static org.mentormatching.refine.Assignment.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.mentormatching.bound.BestChoice;
import org.mentormatching.bound.BoundProblem;

/**
 * Solves neighbourhoods of an assignment exactly, one after the other: a few mentors who share
 * mentees, everybody who is with them, and some with open wishes who could be; everything else
 * stays (P. Shaw, 1998, "Using constraint programming and local search methods to solve vehicle
 * routing problems"). What a neighbourhood finds counts if it keeps every limit and is better level
 * by level.
 */
final class ExactNeighbourhoods {
  /** Pairs that are open in every other neighbourhood; the rest have twice as many. */
  private static final int MOST_PAIRS = 24;

  private static final int MOST_JOINING = 12;
  private static final int FEWEST_MENTORS = 2;
  private static final int ATTEMPTS = 20;

  /** Pairs that are looked at for one level of a neighbourhood, at most. */
  private static final long WORK = 3_000_000;

  /** The same for each mentee in all neighbourhoods; with more there are no further turns. */
  private static final long WORK_OF_MENTEE = 8_000_000;

  /** One of so many parts of the fit makes a further turn worth it. */
  private static final long LEAST_SHARE_OF_FIT = 10_000;

  private final SearchProblem problem;
  private final Assignment assignment;
  private final ScarcityPrices prices;
  private final SearchEffort effort;
  private final SplittableRandom random;
  private long steps;
  private long work;

  /** Neighbourhoods of an assignment that keeps every hard limit, which gets better. */
  ExactNeighbourhoods(
      SearchProblem problem, Assignment assignment, ScarcityPrices prices, SearchEffort effort) {
    this.problem = problem;
    this.assignment = assignment;
    this.prices = prices;
    this.effort = effort;
    random = new SplittableRandom(~problem.seed());
  }

  /**
   * Solves as many as the effort says, and more in turns of half as many, as long as each is worth
   * it and there is work left.
   */
  void run() {
    int first = effort.neighbourhoods();
    solve(first);
    int turn = first / 2;
    long most = Math.multiplyExact(WORK_OF_MENTEE, (long) problem.mentees().size());
    int left = effort.moreNeighbourhoods();
    boolean goesOn = turn > 0;
    while (goesOn && turn <= left && work < most && !effort.isOver()) {
      long[] before = assignment.value();
      solve(turn);
      left -= turn;
      goesOn = isWorthIt(before);
    }
  }

  /** Whether something above fit is better than before, or fit by its least share. */
  private boolean isWorthIt(long[] before) {
    int last = before.length - 1;
    int changed = Arrays.mismatch(before, assignment.value());
    return changed >= 0
        && (changed < last
            || assignment.value(last) - before[last] >= before[last] / LEAST_SHARE_OF_FIT);
  }

  private void solve(int count) {
    for (int i = 0; i < count && !effort.isOver(); i++) {
      int[] mentors = draw(i % 2 == 0 ? MOST_PAIRS : 2 * MOST_PAIRS);
      Neighbourhood drawn = new Neighbourhood(problem, assignment, mentors);
      drawn.letJoin(random.nextInt(problem.mentees().size()), MOST_JOINING);
      solve(drawn);
    }
  }

  private void solve(Neighbourhood drawn) {
    BoundProblem open = drawn.problem();
    int[] before = drawn.chosen();
    BestChoice.Found found =
        BestChoice.better(open, before, WORK, effort.cancelled(), effort::isOver);
    steps++;
    work = Math.addExact(work, found.work());
    found.better().ifPresent(after -> exchange(drawn.pairs(before), drawn.pairs(after)));
  }

  private void exchange(int[] before, int[] after) {
    long[] value = assignment.value();
    replace(before, after);
    if (assignment.hardExcess() > 0 || Arrays.compare(assignment.value(), value) < 0) {
      replace(after, before);
    }
  }

  private void replace(int[] these, int[] by) {
    for (int pair : these) {
      assignment.remove(pair);
    }
    for (int pair : by) {
      assignment.add(pair);
    }
  }

  /** Mentors who share mentees, one after the other, with so many pairs at most. */
  private int[] draw(int most) {
    int[] drawn = new int[problem.mentors().size()];
    boolean[] isDrawn = new boolean[drawn.length];
    int count = 0;
    int pairs = 0;
    int next = random.nextInt(drawn.length);
    while (next != NONE && (count < FEWEST_MENTORS || pairs + assignment.taken(next) <= most)) {
      isDrawn[next] = true;
      drawn[count++] = next;
      pairs += assignment.taken(next);
      next = near(drawn, count, isDrawn);
    }
    return Arrays.copyOf(drawn, count);
  }

  /** Another mentor, likelier one with whom somebody of these mentors would fit well. */
  private int near(int[] drawn, int count, boolean[] isDrawn) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int mentor = drawn[random.nextInt(count)];
      int taken = assignment.taken(mentor);
      int mentee =
          taken == 0
              ? random.nextInt(problem.mentees().size())
              : assignment.menteeOf(assignment.held(mentor, random.nextInt(taken)));
      int[] near = prices.near()[mentee];
      if (near.length > 0) {
        int other = problem.pairMentor()[near[random.nextInt(1 + random.nextInt(near.length))]];
        if (!isDrawn[other]) {
          return other;
        }
      }
    }
    return NONE;
  }

  /** How many were solved. */
  long steps() {
    return steps;
  }
}
