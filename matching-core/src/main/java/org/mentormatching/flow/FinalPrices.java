package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Progress.Stage;

/**
 * Turns prices that prove a flow in packed words into prices that prove it level by level.
 *
 * <p>While a method runs, a price is a sum over many arcs and its levels may carry into each other.
 * Where all prices are small enough that no gain can carry ({@link Radix#separates}), taking them
 * apart is all there is to do. Else the new price of a node is the length of a shortest path from
 * the root to it, so it is a sum along one simple path, which the {@link Radix} takes apart.
 * Bidders' profits then come out as high as they can be, objects' prices as low. Nodes that no unit
 * can reach are priced from their pairs.
 *
 * <p>Method: E. W. Dijkstra, 1959, "A note on two problems in connexion with graphs", on reduced
 * costs.
 */
final class FinalPrices {
  private final Market market;
  private final Effort effort;
  private final NodeHeap heap = new NodeHeap();
  private long[] toBidder = new long[0];
  private long[] toObject = new long[0];

  FinalPrices(Market market, Effort effort) {
    this.market = market;
    this.effort = effort;
  }

  /** The prices of all nodes at all levels. */
  Prices prices() {
    effort.begin(Stage.PRICING, (long) market.bidders + market.objects);
    priceDead();
    long[] ofBidders = unpacked(market.profit, market.leftBids ? -1 : 1);
    long[] ofObjects = unpacked(market.price, market.leftBids ? 1 : -1);
    if (!market.radix.separates(ofBidders) || !market.radix.separates(ofObjects)) {
      search();
      priceReached();
      priceDead();
      ofBidders = unpacked(market.profit, market.leftBids ? -1 : 1);
      ofObjects = unpacked(market.price, market.leftBids ? 1 : -1);
    }
    long[][] prices = new long[Kind.values().length][0];
    prices[Kind.LEFT.ordinal()] = market.leftBids ? ofBidders : ofObjects;
    prices[Kind.RIGHT.ordinal()] = market.leftBids ? ofObjects : ofBidders;
    return new Prices(market.network.levels(), prices);
  }

  private long[] unpacked(long[] packed, int sign) {
    int levels = market.network.levels();
    long[] prices = new long[Math.multiplyExact(packed.length, levels)];
    for (int node = 0; node < packed.length; node++) {
      market.radix.unpack(0, sign * packed[node], prices, node * levels);
    }
    return prices;
  }

  private void search() {
    toBidder = new long[market.bidders];
    toObject = new long[market.objects];
    startAtRoot();
    long reached = 0;
    while (!heap.isEmpty()) {
      long distance = heap.key();
      int node = heap.take();
      if (node < 0) {
        if (toBidder[~node] == distance) {
          effort.reach(++reached);
          leaveBidder(~node, distance);
        }
      } else if (toObject[node] == distance) {
        effort.reach(++reached);
        leaveObject(node, distance);
      }
    }
  }

  private void startAtRoot() {
    Arrays.fill(toBidder, Market.INFINITE);
    Arrays.fill(toObject, Market.INFINITE);
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      if (market.held[bidder] < market.demand(bidder)) {
        toBidder[bidder] = market.nextProfit(bidder) - market.profit[bidder];
        heap.add(toBidder[bidder], ~bidder);
      }
    }
    for (int thing = 0; thing < market.objects; thing++) {
      if (market.taken[thing] > 0) {
        int unit = market.objectUnit[thing] + market.taken[thing] - 1;
        toObject[thing] = market.objectWorth[unit] + market.price[thing];
        heap.add(toObject[thing], thing);
      }
    }
  }

  private void leaveBidder(int bidder, long distance) {
    long base = distance + market.profit[bidder];
    int last = market.start[bidder + 1];
    for (int pair = market.start[bidder]; pair < last; pair++) {
      int thing = market.object[pair];
      long reached = base - market.worth[pair] + market.price[thing];
      if (reached < toObject[thing]
          && market.supply(thing) > 0
          && (reached > distance || !market.isHeld(pair))) {
        toObject[thing] = reached;
        heap.add(reached, thing);
      }
    }
    effort.spend(last - market.start[bidder]);
  }

  private void leaveObject(int thing, long distance) {
    int first = market.objectUnit[thing];
    int last = first + market.taken[thing];
    for (int slot = first; slot < last; slot++) {
      int bidder = market.slotOwner[slot];
      long left = market.slotWorth[slot] - market.price[thing];
      long reached = distance + left - market.profit[bidder];
      if (reached < toBidder[bidder]) {
        toBidder[bidder] = reached;
        heap.add(reached, ~bidder);
      }
    }
    effort.spend(last - first);
  }

  private void priceReached() {
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      market.profit[bidder] += toBidder[bidder] < Market.INFINITE ? toBidder[bidder] : 0;
    }
    for (int thing = 0; thing < market.objects; thing++) {
      if (toObject[thing] < Market.INFINITE) {
        market.price[thing] -= toObject[thing];
      } else if (market.supply(thing) > 0) {
        market.price[thing] = market.nextPrice(thing);
      }
    }
  }

  /**
   * Prices objects without units as dear as the best pair of bidders with room, then bidders
   * without room as dear as their best pair.
   */
  void priceDead() {
    if (!market.hasDead()) {
      return;
    }
    for (int thing = 0; thing < market.objects; thing++) {
      if (market.supply(thing) == 0) {
        market.price[thing] = -Market.INFINITE;
      }
    }
    priceDeadObjects();
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      if (market.demand(bidder) == 0) {
        market.profit[bidder] = bestOf(bidder);
      }
    }
  }

  private void priceDeadObjects() {
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      raiseDead(bidder);
      effort.spend(market.start[bidder + 1] - market.start[bidder]);
    }
    for (int thing = 0; thing < market.objects; thing++) {
      if (market.price[thing] == -Market.INFINITE) {
        market.price[thing] = 0;
      }
    }
  }

  private void raiseDead(int bidder) {
    if (market.demand(bidder) > 0) {
      for (int pair = market.start[bidder]; pair < market.start[bidder + 1]; pair++) {
        int thing = market.object[pair];
        if (market.supply(thing) == 0) {
          long least = market.worth[pair] - market.profit[bidder];
          market.price[thing] = Math.max(market.price[thing], least);
        }
      }
    }
  }

  /** What the best pair of a bidder leaves; zero where it has none. */
  private long bestOf(int bidder) {
    long best = -Market.INFINITE;
    for (int pair = market.start[bidder]; pair < market.start[bidder + 1]; pair++) {
      best = Math.max(best, market.worth[pair] - market.price[market.object[pair]]);
    }
    return best == -Market.INFINITE ? 0 : best;
  }
}
