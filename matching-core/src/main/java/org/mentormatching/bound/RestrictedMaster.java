package org.mentormatching.bound;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds the prices at which a {@link Relaxation} is lowest, by linear programming over the groups
 * that mentors were seen to take: each solution of the relaxation adds groups, until none is worth
 * more than the programme knows (G. B. Dantzig, P. Wolfe, 1960, "Decomposition principle for linear
 * programs"). Where several limits meet, steps along slopes hardly get there.
 *
 * <p>The programme only suggests prices; what they prove is counted by the relaxation.
 */
final class RestrictedMaster {
  /** Programmes with more rows take longer than steps do. */
  private static final int MOST_ROWS = 400;

  /** Where more wishes come to a mentor, there are too many groups, and steps are better. */
  private static final int MOST_WISHES_OF_MENTOR = 10;

  /** With more, the prices of one programme are far from those of the next. */
  private static final int STEADY_WISHES_OF_MENTOR = 8;

  /** Pivots of one programme for each of its rows, at most. */
  private static final int PIVOTS_OF_ROW = 20;

  /** Programmes that are solved for one bound, at most; each knows more groups. */
  private static final int MOST_ROUNDS = 300;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final Relaxation relaxation;
  private final Fixing fixing;
  private final MasterRows rows;
  private final MasterProgram programme;
  private final boolean isSteady;
  private final Set<List<Integer>> known = new HashSet<>();

  /**
   * What a programme takes of each pair, by place, and the group that each mentor takes most of.
   */
  record Taken(double[] shares, boolean[] likely) {}

  /** A master that knows no groups. */
  RestrictedMaster(
      BoundProblem problem,
      MentorPairs pairs,
      Fixing fixing,
      Relaxation relaxation,
      CapSides caps,
      int level,
      long[] targets) {
    this.problem = problem;
    this.pairs = pairs;
    this.relaxation = relaxation;
    this.fixing = fixing;
    isSteady = wishes(problem) <= STEADY_WISHES_OF_MENTOR * problem.mentors();
    rows = new MasterRows(problem, pairs, caps, level, targets);
    programme = new MasterProgram(problem, pairs, fixing, relaxation, rows);
  }

  /** Whether linear programming finds the prices of a level sooner than steps do. */
  static boolean isWorthIt(BoundProblem problem, int level) {
    return MasterRows.count(problem, level) <= MOST_ROWS
        && wishes(problem) <= MOST_WISHES_OF_MENTOR * problem.mentors();
  }

  private static int wishes(BoundProblem problem) {
    return Arrays.stream(problem.wishes()).mapToInt(mine -> mine.length).sum();
  }

  /**
   * Takes note of the groups that chosen pairs make, by place.
   *
   * @return how many were not known
   */
  int note(boolean[] taken) {
    int added = 0;
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      int[] group = new int[pairs.start[mentor + 1] - pairs.start[mentor]];
      int size = 0;
      for (int place = pairs.start[mentor]; place < pairs.start[mentor + 1]; place++) {
        if (taken[place]) {
          group[size++] = place;
        }
      }
      added += note(Arrays.copyOf(group, size)) ? 1 : 0;
    }
    return added;
  }

  private boolean note(int[] group) {
    boolean isNew = group.length > 0 && known.add(Arrays.stream(group).boxed().toList());
    if (isNew) {
      programme.add(group);
    }
    return isNew;
  }

  /** Takes note of those who are in for good, without anybody else. */
  private void noteMembers() {
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      int[] members = new int[fixing.taken(mentor)];
      for (int i = 0; i < members.length; i++) {
        members[i] = fixing.pairOfMember(mentor, i);
      }
      Arrays.sort(members);
      note(members);
    }
  }

  /**
   * Lowers the bound at the pairs that are fixed now.
   *
   * @param isEnough asked often; when it answers true, the prices are those so far
   */
  Taken lower(PriceSteps steps, BooleanSupplier isEnough) {
    noteMembers();
    programme.follow();
    int added = -1;
    for (int round = 0; round < MOST_ROUNDS && added != 0 && !isEnough.getAsBoolean(); round++) {
      int[] pivots = new int[1];
      boolean isBest =
          programme.run(
              () -> pivots[0]++ > PIVOTS_OF_ROW * rows.count() || isEnough.getAsBoolean());
      added = look(steps, programme.prices());
      added = isBest ? added : 0;
    }
    return programme.taken();
  }

  /**
   * Takes note of the groups that are taken at some prices. Where prices are not steady, those half
   * way to the best so far come first (P. Wentges, 1997, "Weighted Dantzig-Wolfe decomposition for
   * linear mixed-integer programming").
   *
   * @return how many were not known
   */
  private int look(PriceSteps steps, long[] prices) {
    int added = 0;
    if (!isSteady) {
      long[] between = steps.all();
      for (int i = 0; i < between.length; i++) {
        between[i] = Math.floorDiv(between[i] + prices[i], 2);
      }
      steps.at(between);
      added = note(relaxation.isTaken());
    }
    if (added == 0) {
      steps.at(prices);
      added = note(relaxation.isTaken());
    }
    return added;
  }

  /** The work of linear programming so far, in pairs that are looked at. */
  long work() {
    return programme.work();
  }
}
