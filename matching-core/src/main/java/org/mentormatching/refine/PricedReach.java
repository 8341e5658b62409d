package org.mentormatching.refine;

/**
 * How far chains look: at pairs that are worth most less the prices of what they take up, as long
 * as all of a chain together lose little beside the best pair of each who moves.
 */
final class PricedReach {
  private final ScarcityPrices prices;
  private double left;

  /**
   * A reach.
   *
   * @param most what a chain may lose, in ten-thousandths of fit
   */
  PricedReach(ScarcityPrices prices, double most) {
    this.prices = prices;
    left = most;
  }

  /** The pairs of a mentee, those first that lose least. */
  int[] pairs(int mentee) {
    return prices.near()[mentee];
  }

  /** Whether a mentee's pair is within reach; if so it is followed. */
  boolean follow(int mentee, int pair) {
    double loss = prices.loss(mentee, pair);
    if (loss > left) {
      return false;
    }
    left -= loss;
    return true;
  }

  /** Comes back from a pair that was followed. */
  void back(int mentee, int pair) {
    left += prices.loss(mentee, pair);
  }
}
