package org.mentormatching.flow;

/**
 * An auction and shortest augmenting paths, for networks without groups.
 *
 * <p>Problem: as for {@link NetworkSimplex}, but no node hangs under a group. Steps may fall on
 * both sides.
 *
 * <p>Method: the side that has room for fewer units bids for the other's. {@link Bidding} places
 * most of them, {@link AugmentingPaths} the rest, one shortest path for each; {@link FinalPrices}
 * makes the proof. A {@link Shortlist} spares both most looks at a bidder's pairs. Units of one
 * node are counted, not made nodes of their own. Where some units of the other side are worth far
 * more than others (a first wish, a long wait), bidders would raise their prices for a long time;
 * so they are levelled first, and those that then lack a unit they are worth look for it
 * themselves, from their side.
 *
 * <p>Complexity: at most one search for each unit, each at most one look at every pair and a heap.
 * In practice searches end near where they began. Slowest are networks with exactly as many units
 * on one side as on the other, where the last paths are long. The result depends on the network
 * alone.
 *
 * <p>Limits: all levels together must fit one {@code long}, which {@link ExactKernel} looks after.
 * Beside the network's own it takes 12 bytes per pair where right nodes bid, next to nothing where
 * left nodes do and pairs have one level, and 140 bytes per bidder for the shortlists.
 */
final class ShortestAugmentation {
  /** Bids for each bidder, on average, before paths take over. */
  private static final long BIDS = 20;

  private final Market market;
  private final Effort effort;

  ShortestAugmentation(Market market, Effort effort) {
    this.market = market;
    this.effort = effort;
  }

  Solution solve() {
    return new MarketReading(solved(), effort).solution();
  }

  /** The market in which everything that gains is held, with packed prices that prove it. */
  Market solved() {
    boolean lowered = market.levelObjects();
    Shortlist shortlist = new Shortlist(market, effort);
    Bidding bidding = new Bidding(market, effort, shortlist);
    bidding.run(BIDS * market.bidders);
    bidding.settleProfits();
    new AugmentingPaths(market, effort, shortlist).run();
    if (!lowered) {
      return market;
    }
    Market mirrored = market.mirrored(effort);
    new AugmentingPaths(mirrored, effort).run();
    return mirrored;
  }
}
