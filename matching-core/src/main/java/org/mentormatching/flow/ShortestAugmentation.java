package org.mentormatching.flow;

import org.mentormatching.flow.Network.Kind;

/**
 * An auction and shortest augmenting paths, for networks without groups.
 *
 * <p>Problem: as for {@link NetworkSimplex}, but no node hangs under a group. Steps may fall on
 * both sides.
 *
 * <p>Method: the side that has room for fewer units bids for the other's. {@link Bidding} places
 * most of them, {@link AugmentingPaths} the rest, one shortest path for each; {@link FinalPrices}
 * makes the proof. Units of one node are counted, not made nodes of their own. Where some units of
 * the other side are worth far more than others (a first wish, a long wait), bidders would raise
 * their prices for a long time; so they are levelled first, and those that then lack a unit they
 * are worth look for it themselves, from their side.
 *
 * <p>Complexity: at most one search for each unit, each at most one look at every pair and a heap.
 * In practice searches end near where they began. Slowest are networks with exactly as many units
 * on one side as on the other, where the last paths are long. The result depends on the network
 * alone.
 *
 * <p>Limits: all levels together must fit one {@code long}, which {@link ExactKernel} looks after.
 * Memory is 12 bytes per pair beside the network's own, 16 when right nodes bid.
 */
final class ShortestAugmentation {
  /** Bids for each bidder, on average, before paths take over. */
  private static final long BIDS = 20;

  private Market market;
  private final Network network;
  private final Effort effort;

  ShortestAugmentation(Market market, Effort effort) {
    this.market = market;
    this.effort = effort;
    network = market.network;
  }

  Solution solve() {
    boolean lowered = market.levelObjects();
    Bidding bidding = new Bidding(market, effort);
    bidding.run(BIDS * market.bidders);
    bidding.settleProfits();
    new AugmentingPaths(market, effort).run();
    if (lowered) {
      market = market.mirrored(effort);
      new AugmentingPaths(market, effort).run();
    }
    int[] chosen = chosen();
    return new Solution(chosen, value(chosen), new FinalPrices(market, effort).prices());
  }

  private int[] chosen() {
    long[] bits = new long[(network.pairs() + 63) >>> 6];
    int count = 0;
    for (int thing = 0; thing < market.objects; thing++) {
      int first = market.objectUnit[thing];
      for (int slot = first; slot < first + market.taken[thing]; slot++) {
        int pair = market.original(market.slotPair[slot], market.slotOwner[slot]);
        bits[pair >>> 6] |= 1L << pair;
        count++;
      }
    }
    int[] chosen = new int[count];
    count = 0;
    for (int word = 0; word < bits.length; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        chosen[count++] = (word << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return chosen;
  }

  private long[] value(int[] chosen) {
    long[] value = new long[network.levels()];
    for (int level = 0; level < value.length; level++) {
      try {
        for (int pair : chosen) {
          value[level] = Math.addExact(value[level], network.pairValue(pair, level));
        }
        value[level] = Math.addExact(value[level], unitsValue(Kind.LEFT, market.leftBids, level));
        value[level] = Math.addExact(value[level], unitsValue(Kind.RIGHT, !market.leftBids, level));
      } catch (ArithmeticException overflow) {
        throw (ArithmeticException)
            new ArithmeticException(
                    "the total value at level %d does not fit a long: %s"
                        .formatted(level, overflow.getMessage()))
                .initCause(overflow);
      }
    }
    return value;
  }

  private long unitsValue(Kind kind, boolean bids, int level) {
    long sum = 0;
    for (int node = 0; node < network.size(kind); node++) {
      Steps steps = network.steps(kind, node);
      int rest = bids ? market.held[node] : market.taken[node];
      for (int step = 0; rest > 0; step++) {
        long units = Math.min(rest, steps.width(step));
        sum = Math.addExact(sum, Math.multiplyExact(units, steps.value(step, level)));
        rest -= (int) units;
      }
    }
    return sum;
  }
}
