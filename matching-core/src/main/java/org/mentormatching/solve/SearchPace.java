package org.mentormatching.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mentormatching.bound.Bounding;
import org.mentormatching.refine.SearchEffort;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.Effort;

/**
 * How much work is done under limits: bounds and branch and bound, then search, then bounds and
 * branch and bound again. Counted in steps, so that the same problem ends the same.
 *
 * @param kind from which the amounts follow
 * @param last the last level at which it matters what is reached
 * @param outOfTime asked often; when it answers true all work ends with what was found
 */
record SearchPace(Kind kind, int last, BooleanSupplier outOfTime) {
  private static final long LEAST_MOVES = 1_200_000;
  private static final long MOVES_PER_MENTEE = 30_000;
  private static final int LEAST_NEIGHBOURHOODS = 100;
  private static final int NEIGHBOURHOODS_PER_MENTEE = 2;

  /** So many times as many neighbourhoods follow where they are worth it, at most. */
  private static final int MORE_NEIGHBOURHOODS = 7;

  /** Rounds of OptaPlanner's. */
  private static final long ROUNDS = 3;

  private static final long TRIAL_MOVES_PER_MENTEE = 400;
  private static final int TRIAL_MENTEES_PER_NEIGHBOURHOOD = 8;
  private static final long NEAR_MOVES_PER_MENTEE = 200;
  private static final int NEAR_MENTEES_PER_NEIGHBOURHOOD = 32;

  private static final long BRANCHING = 10_000_000;
  private static final long BRANCHING_IF_SMALL = 10 * BRANCHING;

  /** The same where linear programming finds the prices. */
  private static final long PRICING = 1_000_000_000;

  /** How often the gap to the bound is halved where branch and bound begins. */
  private static final int NEAREST = 6;

  /** Up to so many pairs branch and bound may look at all that is left. */
  static final int SMALL = 10_000;

  private enum Kind {
    NEAR,
    TRIAL,
    QUICK,
    NORMAL,
    THOROUGH
  }

  /** The work of an effort. */
  static SearchPace of(Effort effort, BooleanSupplier outOfTime) {
    return new SearchPace(
        switch (effort) {
          case QUICK -> Kind.QUICK;
          case NORMAL -> Kind.NORMAL;
          case THOROUGH -> Kind.THOROUGH;
        },
        Integer.MAX_VALUE,
        outOfTime);
  }

  /** Enough where pairs are known that are nearly as good, and nobody asks for bounds. */
  static SearchPace near() {
    return new SearchPace(Kind.NEAR, Integer.MAX_VALUE, () -> false);
  }

  /** Whether search begins from the pairs that are known alone. */
  boolean isNear() {
    return kind == Kind.NEAR;
  }

  /** Whether there is work for trials. */
  boolean hasTrials() {
    return !isNear() && kind != Kind.TRIAL;
  }

  /** The work of one of many trials. */
  SearchPace ofTrial() {
    return new SearchPace(Kind.TRIAL, last, outOfTime);
  }

  /** The same, which ends where no more is possible down to a level. */
  SearchPace downTo(int level) {
    return new SearchPace(kind, level, outOfTime);
  }

  /** What search has to reach, so that it ends. */
  long[] aim(long[] most) {
    long[] aim = most.clone();
    Arrays.fill(aim, Math.min(last, aim.length - 1) + 1, aim.length, Long.MIN_VALUE);
    return aim;
  }

  /** Before search. */
  Optional<Bounding> before() {
    return Optional.of(
        switch (kind) {
          case NEAR -> new Bounding(8, BRANCHING / 8, PRICING / 10, 0, last);
          case TRIAL -> new Bounding(8, BRANCHING / 2, 0, 0, last);
          case QUICK -> new Bounding(4, BRANCHING, PRICING / 8, 0, last);
          case NORMAL -> new Bounding(4, BRANCHING, PRICING, 0, last);
          case THOROUGH -> new Bounding(4, BRANCHING, 5 * PRICING, 0, last);
        });
  }

  /** Search. */
  SearchEffort search(SearchProblem problem, BooleanSupplier cancelled) {
    int mentees = problem.mentees().size();
    long moves = LEAST_MOVES + MOVES_PER_MENTEE * mentees;
    int exact = LEAST_NEIGHBOURHOODS + NEIGHBOURHOODS_PER_MENTEE * mentees;
    return switch (kind) {
      case NEAR ->
          new SearchEffort(
              NEAR_MOVES_PER_MENTEE * mentees,
              1,
              mentees / NEAR_MENTEES_PER_NEIGHBOURHOOD,
              0,
              0,
              outOfTime,
              cancelled);
      case TRIAL ->
          new SearchEffort(
              TRIAL_MOVES_PER_MENTEE * mentees,
              1,
              mentees / TRIAL_MENTEES_PER_NEIGHBOURHOOD,
              0,
              0,
              outOfTime,
              cancelled);
      case QUICK -> new SearchEffort(moves / 48, 1, exact / 8, 0, 0, outOfTime, cancelled);
      case NORMAL ->
          new SearchEffort(moves, 3, exact, MORE_NEIGHBOURHOODS * exact, 0, outOfTime, cancelled);
      case THOROUGH ->
          new SearchEffort(
              3 * moves,
              12,
              16 * exact,
              0,
              ROUNDS * SearchEffort.roundOf(problem),
              outOfTime,
              cancelled);
    };
  }

  /** After search, more where it may end. */
  Optional<Bounding> after(int pairs) {
    long more = pairs <= SMALL ? BRANCHING_IF_SMALL : BRANCHING;
    int nearest = pairs <= SMALL ? NEAREST : 0;
    return switch (kind) {
      case NEAR, TRIAL -> Optional.empty();
      case QUICK -> Optional.of(new Bounding(1, BRANCHING, PRICING / 8, nearest, last));
      case NORMAL -> Optional.of(new Bounding(1, 10 * more, PRICING, nearest, last));
      case THOROUGH -> Optional.of(new Bounding(1, 50 * more, 5 * PRICING, nearest, last));
    };
  }
}
