package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Progress.Stage;

/**
 * The first part of {@link ShortestAugmentation}: an auction without minimum increment, which gives
 * most units their place.
 *
 * <p>A bidder with room bids for the object that leaves the most profit, as much as it can without
 * falling behind its next best choice. The object gives the unit away, or takes it from the lowest
 * bidder if there is none left. An object that is not sold out costs what its next unit costs. So
 * prices and profits prove everything that is held at any moment, and the auction may stop at any
 * moment. Bidders who would only displace each other without a higher bid wait for {@link
 * AugmentingPaths}.
 *
 * <p>Method: D. P. Bertsekas, 1979, "A distributed algorithm for the assignment problem"; without
 * increment R. Jonker and A. Volgenant, 1987, "A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems", there called augmenting row reduction; objects with several
 * units D. P. Bertsekas and D. A. Castañón, 1989, "The auction algorithm for the transportation
 * problem". A bidder of several units has one profit for all of them; as it only falls, a bid that
 * stands rises with it, which is looked up when the bid is about to lose.
 *
 * <p>Hot: one pass over the pairs of a bidder for each bid.
 */
final class Bidding {
  private static final long NOTHING = -2 * Market.INFINITE;

  private final Market market;
  private final Effort effort;

  /** What the holder of a slot bids at least; the slots of an object are a heap. */
  private final long[] bid;

  private long best;
  private long second;
  private int bestPair;
  private int secondPair;

  Bidding(Market market, Effort effort) {
    this.market = market;
    this.effort = effort;
    bid = new long[market.objectWorth.length];
    for (int thing = 0; thing < market.objects; thing++) {
      market.price[thing] = market.supply(thing) == 0 ? Market.INFINITE : market.nextPrice(thing);
    }
    Arrays.fill(market.profit, Market.INFINITE);
  }

  /** Lets everybody bid in turn until nobody can or the number of bids is reached. */
  void run(long mostBids) {
    int bidders = market.bidders;
    int[] queue = new int[bidders];
    boolean[] waiting = new boolean[bidders];
    int length = 0;
    for (int bidder = 0; bidder < bidders; bidder++) {
      if (market.demand(bidder) > 0) {
        queue[length++] = bidder;
        waiting[bidder] = true;
      }
    }
    int first = 0;
    long bids = 0;
    effort.begin(Stage.BIDDING, mostBids);
    while (length > 0 && bids < mostBids) {
      int bidder = queue[first];
      first = first + 1 == bidders ? 0 : first + 1;
      length--;
      waiting[bidder] = false;
      while (market.held[bidder] < market.demand(bidder) && choose(bidder)) {
        effort.reach(++bids);
        int loser = place(bidder);
        if (loser >= 0 && !waiting[loser]) {
          int last = first + length;
          queue[last < bidders ? last : last - bidders] = loser;
          length++;
          waiting[loser] = true;
        }
      }
    }
  }

  /** Chooses pair and profit of the next bid; answers whether there is one. */
  private boolean choose(int bidder) {
    long stay = market.nextProfit(bidder);
    look(bidder);
    while (best > stay && refresh(market.object[bestPair])) {
      look(bidder);
    }
    if (best <= stay) {
      return false;
    }
    if (second <= stay) {
      second = stay;
      return true;
    }
    if (best > second || hasUnit(market.object[bestPair])) {
      return true;
    }
    bestPair = secondPair;
    return !refresh(market.object[bestPair]) && hasUnit(market.object[bestPair]);
  }

  private void look(int bidder) {
    int end = market.start[bidder + 1];
    int[] object = market.object;
    long[] worth = market.worth;
    long[] price = market.price;
    boolean holds = market.held[bidder] > 0;
    best = NOTHING;
    second = NOTHING;
    bestPair = -1;
    secondPair = -1;
    for (int pair = market.start[bidder]; pair < end; pair++) {
      long value = worth[pair] - price[object[pair]];
      if (value > second && !(holds && market.isHeld(pair))) {
        if (value > best) {
          second = best;
          secondPair = bestPair;
          best = value;
          bestPair = pair;
        } else {
          second = value;
          secondPair = pair;
        }
      }
    }
    effort.spend(end - market.start[bidder]);
  }

  /** Whether the cheapest unit of an object is one that nobody has. */
  private boolean hasUnit(int thing) {
    int taken = market.taken[thing];
    return taken < market.supply(thing)
        && (taken == 0 || market.nextPrice(thing) <= bid[market.objectUnit[thing]]);
  }

  /** Brings the lowest bid up to date; answers whether the price of the object rises with it. */
  private boolean refresh(int thing) {
    int first = market.objectUnit[thing];
    while (market.taken[thing] > 0) {
      int pair = market.slotPair[first];
      int owner = market.slotOwner[first];
      long stands = market.worth[pair] - market.profit[owner];
      if (stands == bid[first]) {
        break;
      }
      sink(first, market.taken[thing], pair, owner, stands);
    }
    return setPrice(thing);
  }

  private boolean setPrice(int thing) {
    int taken = market.taken[thing];
    long before = market.price[thing];
    long lowest = taken > 0 ? bid[market.objectUnit[thing]] : Market.INFINITE;
    market.price[thing] =
        taken < market.supply(thing) ? Math.min(lowest, market.nextPrice(thing)) : lowest;
    return market.price[thing] > before;
  }

  /** Gives the bidder the chosen pair and answers who loses a unit, or -1. */
  private int place(int bidder) {
    int thing = market.object[bestPair];
    int first = market.objectUnit[thing];
    long offer = market.worth[bestPair] - second;
    market.profit[bidder] = second;
    market.flip(bestPair);
    market.held[bidder]++;
    int loser = -1;
    if (hasUnit(thing)) {
      rise(first, market.taken[thing]++, bestPair, bidder, offer);
    } else {
      loser = market.slotOwner[first];
      market.flip(market.slotPair[first]);
      market.held[loser]--;
      sink(first, market.taken[thing], bestPair, bidder, offer);
    }
    setPrice(thing);
    return loser;
  }

  private void rise(int first, int last, int pair, int bidder, long offer) {
    int at = last;
    while (at > 0) {
      int above = (at - 1) >> 1;
      if (bid[first + above] <= offer) {
        break;
      }
      copy(first + above, first + at);
      at = above;
    }
    set(first + at, pair, bidder, offer);
  }

  private void sink(int first, int size, int pair, int bidder, long offer) {
    int at = 0;
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      if (below + 1 < size && bid[first + below + 1] < bid[first + below]) {
        below++;
      }
      if (bid[first + below] >= offer) {
        break;
      }
      copy(first + below, first + at);
      at = below;
    }
    set(first + at, pair, bidder, offer);
  }

  private void copy(int from, int to) {
    set(to, market.slotPair[from], market.slotOwner[from], bid[from]);
  }

  private void set(int slot, int pair, int bidder, long offer) {
    market.slotPair[slot] = pair;
    market.slotOwner[slot] = bidder;
    bid[slot] = offer;
  }

  /**
   * Sets the profit of every bidder to one that the prices prove: no pair outside leaves more, no
   * pair held less. A bidder who still wants a unit has the profit of the best pair outside.
   */
  void settleProfits() {
    Arrays.fill(market.profit, Market.INFINITE);
    for (int thing = 0; thing < market.objects; thing++) {
      int end = market.objectUnit[thing] + market.taken[thing];
      for (int slot = market.objectUnit[thing]; slot < end; slot++) {
        long left = market.worth[market.slotPair[slot]] - market.price[thing];
        int owner = market.slotOwner[slot];
        market.profit[owner] = Math.min(market.profit[owner], left);
      }
    }
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      if (market.held[bidder] < market.demand(bidder)) {
        long stay = market.nextProfit(bidder);
        look(bidder);
        market.profit[bidder] = best > stay ? best : Math.min(market.profit[bidder], stay);
      }
    }
  }
}
