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
 * moment. Bidders who would only displace each other without a higher bid, or themselves, wait for
 * {@link AugmentingPaths}.
 *
 * <p>Method: D. P. Bertsekas, 1979, "A distributed algorithm for the assignment problem"; without
 * increment R. Jonker and A. Volgenant, 1987, "A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems", there called augmenting row reduction; objects with several
 * units D. P. Bertsekas and D. A. Castañón, 1989, "The auction algorithm for the transportation
 * problem". A bidder of several units has one profit for all of them; as it only falls, a bid that
 * stands rises with it, which is looked up when the bid is about to lose.
 *
 * <p>Hot: one pass over the {@link Shortlist} of a bidder for each bid, now and then over all its
 * pairs.
 */
final class Bidding {
  private static final long NOTHING = -2 * Market.INFINITE;

  private final Market market;
  private final Effort effort;
  private final Shortlist shortlist;

  /** What the holder of a slot bids at least; the slots of an object are a heap. */
  private final long[] bid;

  private long best;
  private long second;

  /** Where the best two stand on the shortlist. */
  private int bestAt;

  private int secondAt;

  Bidding(Market market, Effort effort, Shortlist shortlist) {
    this.market = market;
    this.effort = effort;
    this.shortlist = shortlist;
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
    do {
      look(bidder, stay);
      if (best <= stay) {
        return false;
      }
    } while (refresh(shortlist.object[bestAt]));
    if (second <= stay) {
      second = stay;
    } else if (best == second && !hasUnit(shortlist.object[bestAt])) {
      bestAt = secondAt;
      if (refresh(shortlist.object[bestAt]) || !hasUnit(shortlist.object[bestAt])) {
        return false;
      }
    }
    return !losesItself(bidder, shortlist.object[bestAt]);
  }

  /**
   * Whether a bid would take the unit of the bidder's own lowest bid, as can be where several pairs
   * lead to one object. What is lost would then leave more than the new profit says.
   */
  private boolean losesItself(int bidder, int thing) {
    return !hasUnit(thing) && market.slotOwner[market.objectUnit[thing]] == bidder;
  }

  /** Finds the two pairs that leave the most, if they leave more than staying without. */
  private void look(int bidder, long stay) {
    while (!lookAtList(bidder) && stay < shortlist.beyond(bidder)) {
      shortlist.fill(bidder);
    }
  }

  /** Finds the two pairs on the list that leave the most; answers whether no other leaves more. */
  private boolean lookAtList(int bidder) {
    long[] price = market.price;
    best = NOTHING;
    second = NOTHING;
    int end = shortlist.end(bidder);
    for (int at = Shortlist.start(bidder); at < end; at++) {
      long left = shortlist.worth[at] - price[shortlist.object[at]];
      if (left > second && !market.isHeld(shortlist.pair[at])) {
        if (left > best) {
          second = best;
          secondAt = bestAt;
          best = left;
          bestAt = at;
        } else {
          second = left;
          secondAt = at;
        }
      }
    }
    effort.spend(1);
    return second >= shortlist.beyond(bidder);
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
      long stands = market.slotWorth[first] - market.profit[market.slotOwner[first]];
      if (stands == bid[first]) {
        break;
      }
      bid[first] = stands;
      sink(first, market.taken[thing]);
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
    int thing = shortlist.object[bestAt];
    int pair = shortlist.pair[bestAt];
    int first = market.objectUnit[thing];
    boolean isUnitLeft = hasUnit(thing);
    int loser = isUnitLeft ? -1 : takeLowest(thing);
    int slot = isUnitLeft ? first + market.taken[thing]++ : first;
    market.setSlot(slot, pair, bidder, shortlist.worth[bestAt]);
    market.flip(pair);
    market.held[bidder]++;
    market.profit[bidder] = second;
    bid[slot] = market.slotWorth[slot] - second;
    if (isUnitLeft) {
      rise(first, slot);
    } else {
      sink(first, market.taken[thing]);
    }
    setPrice(thing);
    return loser;
  }

  /** Takes its unit from the lowest bidder and answers who that is. */
  private int takeLowest(int thing) {
    int slot = market.objectUnit[thing];
    int loser = market.slotOwner[slot];
    int pair = market.slotPair[slot];
    market.flip(pair);
    market.held[loser]--;
    shortlist.letGo(loser, pair, market.slotWorth[slot] - market.price[thing]);
    return loser;
  }

  private void rise(int first, int slot) {
    int at = slot;
    while (at > first) {
      int above = first + ((at - first - 1) >> 1);
      if (bid[above] <= bid[at]) {
        return;
      }
      swap(above, at);
      at = above;
    }
  }

  private void sink(int first, int size) {
    int at = 0;
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      if (below + 1 < size && bid[first + below + 1] < bid[first + below]) {
        below++;
      }
      if (bid[first + below] >= bid[first + at]) {
        return;
      }
      swap(first + at, first + below);
      at = below;
    }
  }

  private void swap(int a, int b) {
    market.swapSlots(a, b);
    long higher = bid[a];
    bid[a] = bid[b];
    bid[b] = higher;
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
        long left = market.slotWorth[slot] - market.price[thing];
        int owner = market.slotOwner[slot];
        market.profit[owner] = Math.min(market.profit[owner], left);
      }
    }
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      if (market.held[bidder] < market.demand(bidder)) {
        long stay = market.nextProfit(bidder);
        look(bidder, stay);
        market.profit[bidder] = best > stay ? best : Math.min(market.profit[bidder], stay);
      }
    }
  }
}
