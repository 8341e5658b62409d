package org.mentormatching.bound;

import java.util.Arrays;

/**
 * Lowers the bound of a {@link Relaxation} by changing prices and multipliers step by step: against
 * an average of what was over and under at the prices before, as far as the distance to what was
 * found suggests.
 *
 * <p>A subgradient method (M. Held, P. Wolfe, H. P. Crowder, 1974, "Validation of subgradient
 * optimization") with the direction of the volume algorithm (F. Barahona, R. Anbil, 2000, "The
 * volume algorithm: producing primal solutions with a subgradient method"). Nothing but sums,
 * products and quotients is taken, so every machine takes the same steps; what a step is worth is
 * counted in whole numbers.
 */
final class PriceSteps {
  /** Steps that may fail before they become shorter, at first and after one has been a success. */
  private static final int FIRST_PATIENCE = 12;

  private static final int PATIENCE = 8;
  private static final double SHORTER = 0.6;
  private static final double LONGER = 1.1;
  private static final double GREATEST_SHARE = 0.2;

  private final Relaxation relaxation;
  private final long[] targets;
  private final int mentees;
  private final double[] center;
  private final double[] direction;
  private final double[] slope;
  private final long[] point;
  private final long effort;
  private double length = 0.5;
  private int waited;
  private int patience = FIRST_PATIENCE;
  private long[] best;
  private long[] most;
  private long[] least;
  private long lowest;

  /**
   * Begins with some prices.
   *
   * @param prices of the mentees, then the multipliers of the levels above
   * @param targets the bounds of the levels above
   */
  PriceSteps(Relaxation relaxation, long[] prices, long[] targets, long effort) {
    this.relaxation = relaxation;
    this.targets = targets;
    this.effort = effort;
    mentees = prices.length - targets.length;
    point = prices.clone();
    center = Arrays.stream(prices).asDoubleStream().toArray();
    direction = new double[prices.length];
    slope = new double[prices.length];
    best = prices.clone();
    lowest = solve();
    most = relaxation.most();
    least = relaxation.least();
    System.arraycopy(slope, 0, direction, 0, slope.length);
  }

  /** The worth at the point, with the levels above taken off at their bounds. */
  private long solve() {
    long[] multipliers = Arrays.copyOfRange(point, mentees, point.length);
    relaxation.solve(Arrays.copyOf(point, mentees), multipliers, effort);
    long worth = relaxation.worth();
    for (int above = 0; above < targets.length; above++) {
      worth = Math.subtractExact(worth, Math.multiplyExact(multipliers[above], targets[above]));
      slope[mentees + above] = relaxation.reached(above) - targets[above];
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      slope[mentee] = relaxation.excess(mentee);
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
    double square = product(direction, direction);
    if (square == 0 || lowest <= aim) {
      return false;
    }
    double size = length * (lowest - aim) / square;
    for (int i = 0; i < point.length; i++) {
      point[i] = round(center[i] - size * direction[i]);
    }
    long worth = solve();
    boolean onward = product(slope, direction) > 0;
    average(square);
    if (worth < lowest) {
      if (lowest - worth > (lowest - aim) * 1e-4) {
        waited = 0;
      }
      take(worth);
      length = onward ? Math.min(2, length * LONGER) : length;
    } else {
      waited++;
    }
    if (waited >= patience) {
      waited = 0;
      length *= SHORTER;
    }
    return length > 1e-5;
  }

  private void take(long worth) {
    lowest = worth;
    patience = PATIENCE;
    System.arraycopy(point, 0, best, 0, point.length);
    for (int i = 0; i < point.length; i++) {
      center[i] = point[i];
    }
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

  private static long round(double value) {
    return (long) Math.floor(value + 0.5);
  }

  /** The lowest worth that was found. */
  long lowest() {
    return lowest;
  }

  /** The prices of the mentees there. */
  long[] prices() {
    return Arrays.copyOf(best, mentees);
  }

  /** The multipliers of the levels above there. */
  long[] multipliers() {
    return Arrays.copyOfRange(best, mentees, best.length);
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
