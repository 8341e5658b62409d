package org.mentormatching.flow;

import org.mentormatching.flow.Network.Kind;

/**
 * Shortest augmenting paths from a {@link WarmStart}.
 *
 * <p>Problem: as for {@link ShortestAugmentation}.
 *
 * <p>Method: a left node to whom a pair without a unit would gain gets the profit of the best of
 * them, and lets go of whatever leaves less. Then the prices prove all that is held, but two things
 * may be missing: left nodes look for a unit in place of the one they let go, and right nodes cost
 * something though they have a unit left. The first search along shortest paths ({@link
 * AugmentingPaths}), which may end at the second without a loss; whatever is then left of these
 * searches from the other side. Paths in place of a solve afresh: as in the dynamic Hungarian
 * algorithm of G. A. Mills-Tettey, A. Stentz and M. B. Dias, 2007, "The dynamic Hungarian algorithm
 * for the assignment problem with changing costs".
 *
 * <p>Complexity: one look at every pair, and one search for each unit that is let go, twice at
 * most.
 */
final class WarmAugmentation {
  private final Market market;
  private final Effort effort;

  /**
   * Begins with the flow and the prices of the start.
   *
   * @param market on which nothing is held yet, left nodes bidding
   */
  WarmAugmentation(Market market, WarmStart start, Effort effort) {
    this.market = market;
    this.effort = effort;
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      market.profit[bidder] = -packed(start.prices(), Kind.LEFT, bidder);
    }
    for (int thing = 0; thing < market.objects; thing++) {
      market.price[thing] =
          market.supply(thing) == 0 ? Market.INFINITE : packed(start.prices(), Kind.RIGHT, thing);
    }
    hold(start.chosen());
  }

  /** Whether the words of a radix hold the prices of a start. */
  static boolean carries(Radix radix, WarmStart start) {
    return radix.separates(start.prices().of(Kind.LEFT))
        && radix.separates(start.prices().of(Kind.RIGHT))
        && isSmall(radix, start.prices(), Kind.LEFT)
        && isSmall(radix, start.prices(), Kind.RIGHT);
  }

  private static boolean isSmall(Radix radix, Prices prices, Kind kind) {
    long most = Market.LARGEST / radix.scale(0) - 1;
    for (int node = 0; node < prices.size(kind); node++) {
      long price = prices.price(kind, node, 0);
      if (price > most || price < -most) {
        return false;
      }
    }
    return true;
  }

  private long packed(Prices prices, Kind kind, int node) {
    long sum = 0;
    for (int level = 0; level < prices.levels(); level++) {
      sum += prices.price(kind, node, level) * market.radix.scale(level);
    }
    return sum;
  }

  private void hold(int[] chosen) {
    int left = 0;
    for (int pair : chosen) {
      while (market.start[left + 1] <= pair) {
        left++;
      }
      if (market.held[left] == market.demand(left)
          || market.taken[market.object[pair]] == market.supply(market.object[pair])) {
        throw new IllegalArgumentException(
            "pair " + pair + " is more than its nodes have room for");
      }
      market.hold(pair, left, market.object[pair]);
    }
  }

  /** The market in which everything that gains is held, with packed prices that prove it. */
  Market solved() {
    for (int thing = 0; thing < market.objects; thing++) {
      if (market.taken[thing] > 0) {
        int last = market.objectUnit[thing] + market.taken[thing] - 1;
        market.price[thing] = Math.max(market.price[thing], -market.objectWorth[last]);
      }
    }
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      if (market.demand(bidder) > 0) {
        letGo(bidder);
        effort.spend(market.start[bidder + 1] - market.start[bidder]);
      }
    }
    new AugmentingPaths(market, effort).run();
    if (!isUnitLeft()) {
      return market;
    }
    Market mirrored = market.mirrored(effort);
    new AugmentingPaths(mirrored, effort).run();
    return mirrored;
  }

  /** Gives a bidder the profit of its best pair without a unit and takes what leaves less. */
  private void letGo(int bidder) {
    long profit = market.profit[bidder];
    if (market.held[bidder] > 0) {
      int last = market.bidderUnit[bidder] + market.held[bidder] - 1;
      profit = Math.max(profit, -market.bidderWorth[last]);
    }
    int end = market.start[bidder + 1];
    for (int pair = market.start[bidder]; pair < end; pair++) {
      if (!market.isHeld(pair)) {
        profit = Math.max(profit, left(pair));
      }
    }
    market.profit[bidder] = profit;
    for (int pair = market.start[bidder]; pair < end && market.held[bidder] > 0; pair++) {
      if (market.isHeld(pair) && left(pair) < profit) {
        market.letGo(pair, bidder);
      }
    }
  }

  private long left(int pair) {
    return market.worth[pair] - market.price[market.object[pair]];
  }

  /** Whether an object costs something though it has a unit left. */
  private boolean isUnitLeft() {
    for (int thing = 0; thing < market.objects; thing++) {
      if (market.taken[thing] < market.supply(thing)
          && market.price[thing] > market.nextPrice(thing)) {
        return true;
      }
    }
    return false;
  }
}
