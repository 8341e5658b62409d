package org.mentormatching.bound;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.mentormatching.bound.RestrictedMaster.Taken;

/**
 * Looks for a better choice at one level of the objective: branch and bound over pairs that are
 * held in or kept out, bounded by a {@link Relaxation} whose prices are improved at every branch: a
 * little by steps, or as far as can be by a {@link RestrictedMaster} (branch and price; C. Barnhart
 * et al., 1998, "Branch-and-price: column generation for solving huge integer programs").
 *
 * <p>At each branch, pairs that cannot be in, or out of, anything better are fixed first, from what
 * one mentor's best group loses (M. Posta, J. A. Ferland, P. Michelon, 2012, "An exact method with
 * variable fixing for solving the generalized assignment problem"). Then the pair that the steps so
 * far have agreed on least is tried both ways. What the mentors would take is made into a whole
 * choice at every branch.
 */
final class Branching {
  private static final int STEPS = 30;
  private static final double FORGETS = 0.1;
  private static final double DOUBTFUL = 0.02;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final Fixing fixing;
  private final Relaxation relaxation;
  private final Optional<RestrictedMaster> master;
  private final long[] targets;
  private final Consumer<int[]> offer;
  private final LongSupplier reached;
  private final long scale;
  private final long branches;
  private final BooleanSupplier isOver;

  /**
   * A search.
   *
   * @param master finds the prices of a branch; without it, steps do
   * @param targets what the levels above are to reach
   * @param reached what is reached at the level, scaled; it rises when something better is found
   * @param offer takes pairs that keep seats and wishes and may break limits
   * @param branches that are looked at for one mentor, at most
   * @param isOver asked often; when it answers true the search ends
   */
  Branching(
      BoundProblem problem,
      MentorPairs pairs,
      Fixing fixing,
      Relaxation relaxation,
      Optional<RestrictedMaster> master,
      long[] targets,
      LongSupplier reached,
      Consumer<int[]> offer,
      long scale,
      long branches,
      BooleanSupplier isOver) {
    this.problem = problem;
    this.pairs = pairs;
    this.fixing = fixing;
    this.relaxation = relaxation;
    this.master = master;
    this.targets = targets;
    this.offer = offer;
    this.reached = reached;
    this.scale = scale;
    this.branches = branches;
    this.isOver = isOver;
  }

  /**
   * Looks at a branch; what is fixed on the way stays so until the caller frees it.
   *
   * @param prices to begin with, of the mentees, then of the levels above, then of the caps
   * @param shares by place of a pair, how often it was chosen lately
   * @return whether everything in it was looked at
   */
  boolean explore(long[] prices, double[] shares) {
    PriceSteps steps = new PriceSteps(relaxation, prices, targets, branches);
    if (!lower(steps, shares)) {
      return false;
    }
    if (!mayBeBetter(steps.lowest()) || !fix(steps)) {
      return true;
    }
    int pair = mostDoubtful(steps.taken(), shares);
    if (pair < 0) {
      return true;
    }
    boolean first = shares[pair] >= 0.5;
    return branch(pair, first, steps.all(), shares.clone())
        && branch(pair, !first, steps.all(), shares);
  }

  /**
   * Lowers the bound of a branch, and offers what it suggests.
   *
   * @return whether there was time for it
   */
  private boolean lower(PriceSteps steps, double[] shares) {
    if (master.isPresent() && mayBeBetter(steps.lowest())) {
      Taken taken =
          master.get().lower(steps, () -> !mayBeBetter(steps.lowest()) || isOver.getAsBoolean());
      System.arraycopy(taken.shares(), 0, shares, 0, shares.length);
      if (mayBeBetter(steps.lowest())) {
        offer(taken.likely(), shares);
      }
    }
    boolean goesOn = master.isEmpty();
    for (int step = 0; step < STEPS && goesOn && mayBeBetter(steps.lowest()); step++) {
      if (isOver.getAsBoolean()) {
        return false;
      }
      goesOn = steps.step((double) reached.getAsLong());
      mix(shares, relaxation.isTaken());
    }
    if (mayBeBetter(steps.lowest())) {
      offer(steps.taken(), shares);
    }
    return !isOver.getAsBoolean();
  }

  private boolean branch(int pair, boolean isIn, long[] prices, double[] shares) {
    int mark = fixing.mark();
    boolean possible = decide(pair, isIn) && follow(pair, isIn);
    boolean whole = !possible || explore(prices, shares);
    fixing.undo(mark);
    return whole;
  }

  private boolean mayBeBetter(long worth) {
    return worth >= Math.addExact(reached.getAsLong(), scale);
  }

  private static void mix(double[] shares, boolean[] taken) {
    for (int pair = 0; pair < shares.length; pair++) {
      shares[pair] += FORGETS * ((taken[pair] ? 1 : 0) - shares[pair]);
    }
  }

  /** Those who are taken, of each mentee no more than there are wishes. */
  private void offer(boolean[] taken, double[] shares) {
    int[] chosen = new int[pairs.mentee.length + 1];
    int count = 0;
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      int wishes = problem.wishes()[mentee].length;
      int from = count;
      for (int pair = problem.start()[mentee]; pair < problem.start()[mentee + 1]; pair++) {
        int place = pairs.place[pair];
        if (!taken[place]) {
          continue;
        }
        int at = count;
        while (at > from && shares[pairs.place[chosen[at - 1]]] < shares[place]) {
          chosen[at] = chosen[at - 1];
          at--;
        }
        chosen[at] = pair;
        count = Math.min(count + 1, from + wishes);
      }
    }
    int[] ascending = Arrays.copyOf(chosen, count);
    Arrays.sort(ascending);
    offer.accept(ascending);
  }

  /**
   * Fixes what nothing better can have otherwise.
   *
   * @return whether there can be anything better
   */
  private boolean fix(PriceSteps steps) {
    Duals duals = steps.duals();
    long[] most = steps.most();
    boolean[] taken = steps.taken();
    for (int pair = 0; pair < taken.length && !isOver.getAsBoolean(); pair++) {
      if (!fixing.isFree(pair)) {
        continue;
      }
      int mentor = pairs.mentorAt[pair];
      int mark = fixing.mark();
      boolean possible = decide(pair, !taken[pair]);
      boolean otherwise =
          possible
              && mayBeBetter(
                  steps.lowest() - most[mentor] + relaxation.most(mentor, duals, branches));
      fixing.undo(mark);
      if (!otherwise && !(decide(pair, taken[pair]) && follow(pair, taken[pair]))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Holds a pair in or keeps it out.
   *
   * @return whether seats and limits allow it
   */
  private boolean decide(int pair, boolean isIn) {
    if (!isIn) {
      fixing.keepOut(pair);
      return true;
    }
    fixing.holdIn(pair);
    return fixing.isPossible(pairs.mentorAt[pair]);
  }

  private boolean follow(int pair, boolean isIn) {
    return !isIn || fixing.follow(pair);
  }

  /** The free pair that was chosen and left most nearly as often; -1 if none is free. */
  private int mostDoubtful(boolean[] taken, double[] shares) {
    int best = -1;
    double most = -2;
    for (int pair = 0; pair < taken.length; pair++) {
      double doubt = Math.min(shares[pair], 1 - shares[pair]);
      if (doubt < DOUBTFUL && !taken[pair]) {
        doubt = -1;
      }
      if (fixing.isFree(pair) && doubt > most) {
        most = doubt;
        best = pair;
      }
    }
    return best;
  }
}
