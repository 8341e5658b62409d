package org.mentormatching.explain;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test of two groups, on both sides: how likely a split is that is no likelier than
 * the given one, if the same number of all is drawn without regard to the group (R. A. Fisher,
 * 1935, The logic of inductive inference). Linear in the size of the smaller group.
 */
final class FisherTest {
  /** Probabilities that differ by rounding alone are the same. */
  private static final double ROUNDING = 1 + 1e-7;

  private FisherTest() {}

  /**
   * The likelihood, from 0 to 1.
   *
   * @param reached how many of the group
   * @param of size of the group
   * @param allReached how many of everybody
   * @param all size of everybody
   */
  static double likelihood(int reached, int of, int allReached, int all) {
    HypergeometricDistribution draw = new HypergeometricDistribution(null, all, allReached, of);
    if (draw.getSupportLowerBound() == draw.getSupportUpperBound()) {
      return 1;
    }
    double given = draw.probability(reached) * ROUNDING;
    double sum = 0;
    for (int k = draw.getSupportLowerBound(); k <= draw.getSupportUpperBound(); k++) {
      double one = draw.probability(k);
      if (one <= given) {
        sum += one;
      }
    }
    return Math.min(1, sum);
  }
}
