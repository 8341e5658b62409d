package org.mentormatching.bound;

import java.util.Comparator;
import java.util.List;

/**
 * Lowers the bound of a {@link Relaxation} by changing prices and multipliers step by step.
 *
 * <p>The first steps wander: each goes on from the prices of the one before, against what is over
 * and under there, turned away from the step before where the two disagree (M. Held, P. Wolfe, H.
 * P. Crowder, 1974, "Validation of subgradient optimization"; P. M. Camerini, L. Fratta, F.
 * Maffioli, 1975, "On improving relaxation methods by modified gradient techniques"). That leaves
 * prices behind at which nothing can be told apart. The steps after start from the best prices,
 * against an average of what was over and under before (F. Barahona, R. Anbil, 2000, "The volume
 * algorithm: producing primal solutions with a subgradient method"). All go as far as the distance
 * to what was found suggests.
 *
 * <p>Nothing but sums, products and quotients is taken, so every machine takes the same steps; what
 * a step is worth is counted in whole numbers.
 */
final class PriceSteps {
  /** Prices beyond this are not tried, so that sums are exact. */
  static final long LARGEST = 1L << 42;

  /** Steps that wander. */
  private static final int WANDERING = 100;

  private static final double WANDERING_LENGTH = 1;
  private static final double WANDERING_SHORTER = 0.8;
  private static final int WANDERING_PATIENCE = 5;
  private static final double TURN = 1.5;

  private static final double LENGTH = 0.5;
  private static final double SHORTER = 0.6;
  private static final double LONGER = 1.1;
  private static final double LEAST_LENGTH = 1e-5;

  /** Steps that may fail before they become shorter, at first and after one has been a success. */
  private static final int FIRST_PATIENCE = 12;

  private static final int PATIENCE = 8;
  private static final double GREATEST_SHARE = 0.2;

  private final Relaxation relaxation;
  private final long[] targets;
  private final int mentees;
  private final double[] direction;
  private final double[] slope;
  private final long[] point;
  private final long effort;
  private double length = WANDERING_LENGTH;
  private int count;
  private int waited;
  private int patience = FIRST_PATIENCE;
  private long current;
  private final long[] best;
  private boolean[] taken = {};
  private long[] most = {};
  private long[] least = {};
  private long lowest;

  /**
   * Begins with some prices.
   *
   * @param prices of the mentees, then the multipliers of the levels above, then prices of caps
   * @param targets what the levels above are to reach
   * @param effort branches that are looked at for one mentor, at most
   */
  PriceSteps(Relaxation relaxation, long[] prices, long[] targets, long effort) {
    this.relaxation = relaxation;
    this.targets = targets;
    this.effort = effort;
    mentees = prices.length - targets.length - relaxation.caps();
    point = prices.clone();
    direction = new double[prices.length];
    slope = new double[prices.length];
    best = prices.clone();
    current = solve();
    take();
    System.arraycopy(slope, 0, direction, 0, slope.length);
  }

  /** Begins with those of some prices that prove most. */
  static PriceSteps of(Relaxation relaxation, List<long[]> starts, long[] targets, long effort) {
    return starts.stream()
        .map(prices -> new PriceSteps(relaxation, prices, targets, effort))
        .min(Comparator.comparingLong(PriceSteps::lowest))
        .orElseThrow();
  }

  /** The worth at the point, with the levels above taken off at their targets. */
  private long solve() {
    Duals duals = Duals.of(point, mentees, targets.length);
    long[] multipliers = duals.multipliers();
    relaxation.solve(duals, effort);
    long worth = relaxation.worth();
    for (int above = 0; above < targets.length; above++) {
      worth = Math.subtractExact(worth, Math.multiplyExact(multipliers[above], targets[above]));
      slope[mentees + above] = relaxation.reached(above) - targets[above];
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      slope[mentee] = relaxation.excess(mentee);
    }
    for (int cap = 0; cap < relaxation.caps(); cap++) {
      int at = firstCap() + cap;
      long spare = relaxation.spare(cap);
      boolean isAtEnd = spare > 0 ? point[at] == 0 : point[at] == relaxation.mostPrice(cap);
      slope[at] = isAtEnd ? 0 : spare;
    }
    return worth;
  }

  /**
   * Takes a step.
   *
   * @param aim what is known to be reached
   * @return whether there may be further ones
   */
  boolean step(double aim) {
    if (lowest <= aim) {
      return false;
    }
    if (count == WANDERING) {
      settle();
    }
    double square = product(direction, direction);
    if (square == 0 && count >= WANDERING) {
      return false;
    }
    if (count++ < WANDERING && square > 0) {
      wander(aim, square);
      return true;
    }
    count = Math.max(count, WANDERING);
    return square == 0 || stepFromBest(aim, square);
  }

  /** Looks at some prices, and keeps them if they are lower. */
  void at(long[] prices) {
    System.arraycopy(prices, 0, point, 0, point.length);
    current = solve();
    if (current < lowest) {
      take();
    }
  }

  private void wander(double aim, double square) {
    move(point, length * (current - aim) / square);
    current = solve();
    double turn = product(slope, direction);
    double kept = turn < 0 ? -TURN * turn / square : 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = slope[i] + kept * direction[i];
    }
    if (current < lowest) {
      take();
      waited = 0;
    } else if (++waited >= WANDERING_PATIENCE) {
      waited = 0;
      length *= WANDERING_SHORTER;
    }
  }

  /** Goes back to the best prices. */
  private void settle() {
    System.arraycopy(best, 0, point, 0, point.length);
    current = solve();
    System.arraycopy(slope, 0, direction, 0, slope.length);
    length = LENGTH;
    waited = 0;
  }

  private boolean stepFromBest(double aim, double square) {
    move(best, length * (lowest - aim) / square);
    current = solve();
    boolean onward = product(slope, direction) > 0;
    average(square);
    if (current < lowest) {
      if (lowest - current > (lowest - aim) * 1e-4) {
        waited = 0;
      }
      take();
      patience = PATIENCE;
      length = onward ? Math.min(2, length * LONGER) : length;
    } else {
      waited++;
    }
    if (waited >= patience) {
      waited = 0;
      length *= SHORTER;
    }
    return length > LEAST_LENGTH;
  }

  private int firstCap() {
    return mentees + targets.length;
  }

  private void move(long[] from, double size) {
    int firstCap = firstCap();
    for (int i = 0; i < point.length; i++) {
      long to = round(from[i] - size * direction[i]);
      point[i] = i < firstCap ? to : Math.max(0, Math.min(relaxation.mostPrice(i - firstCap), to));
    }
  }

  /** Keeps where the point is. */
  private void take() {
    lowest = current;
    System.arraycopy(point, 0, best, 0, point.length);
    taken = relaxation.isTaken().clone();
    most = relaxation.most();
    least = relaxation.least();
  }

  /** Mixes the slope into the direction, as much as makes the direction shortest. */
  private void average(double square) {
    double both = product(slope, direction);
    double own = product(slope, slope);
    double difference = own + square - 2 * both;
    double mix = difference > 0 ? (square - both) / difference : GREATEST_SHARE;
    mix = Math.max(GREATEST_SHARE / 10, Math.min(GREATEST_SHARE, mix));
    for (int i = 0; i < direction.length; i++) {
      direction[i] = mix * slope[i] + (1 - mix) * direction[i];
    }
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** A price as a whole number, in the range that is tried. */
  static long round(double value) {
    return (long) Math.floor(Math.max(-LARGEST, Math.min(LARGEST, value)) + 0.5);
  }

  /** The lowest worth that was found. */
  long lowest() {
    return lowest;
  }

  /** By place of a pair, whether the best group of its mentor has it there. */
  boolean[] taken() {
    return taken;
  }

  /** The prices and multipliers there. */
  long[] all() {
    return best.clone();
  }

  /** The same by what they are of. */
  Duals duals() {
    return Duals.of(best, mentees, targets.length);
  }

  /** By mentor, what no group is worth more than there. */
  long[] most() {
    return most;
  }

  /** By mentor, what every free seat may be worth there. */
  long[] least() {
    return least;
  }
}
