package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Progress.Stage;

/**
 * The second part of {@link ShortestAugmentation}: gives every further unit that a bidder wants its
 * place along a shortest augmenting path.
 *
 * <p>Such a path goes from the bidder over a pair to an object, from there to one of those who hold
 * it, and so on; it ends at an object with a unit left or at a bidder who rather goes without. Its
 * length is what it costs beside the prices, so all arcs have lengths that are not negative, and
 * prices are raised so that those on the path become zero. The search ends as soon as no shorter
 * path is possible. N. Tomizawa, 1971, "On some techniques useful for solution of transportation
 * network problems"; R. Jonker and A. Volgenant, 1987, "A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems".
 *
 * <p>Who need not move stays: a path is used only if it gains. An object that costs more than its
 * next unit is a unit short of what its price says, so a path may end there without a further loss.
 *
 * <p>Hot: flat arrays; what a search touched is put back, so it costs no more than what it saw.
 */
final class AugmentingPaths {
  private final Market market;
  private final Effort effort;
  private final Shortlist shortlist;
  private final NodeHeap heap = new NodeHeap();

  /** Distance of each object, and over which pair of which bidder. */
  private final long[] toObject;

  private final int[] overPair;
  private final int[] overBidder;

  /** Distance of each bidder, and from which slot of which object. */
  private final long[] toBidder;

  private final int[] fromSlot;
  private final int[] fromObject;

  private final int[] seenObjects;
  private final int[] seenBidders;
  private int objectsSeen;
  private int biddersSeen;

  private int source;

  /**
   * Length of the shortest path found, and where it ends; a bidder is written as its complement.
   */
  private long shortest;

  private int end;

  AugmentingPaths(Market market, Effort effort) {
    this(market, effort, new Shortlist(market, effort));
  }

  /**
   * Paths for what {@link Bidding} left over.
   *
   * @param shortlist true of the market as it is
   */
  AugmentingPaths(Market market, Effort effort, Shortlist shortlist) {
    this.market = market;
    this.effort = effort;
    this.shortlist = shortlist;
    toObject = new long[market.objects];
    overPair = new int[market.objects];
    overBidder = new int[market.objects];
    seenObjects = new int[market.objects];
    toBidder = new long[market.bidders];
    fromSlot = new int[market.bidders];
    fromObject = new int[market.bidders];
    seenBidders = new int[market.bidders];
    Arrays.fill(toObject, Market.INFINITE);
    Arrays.fill(toBidder, Market.INFINITE);
  }

  /** Augments until no bidder gains by a further unit. */
  void run() {
    effort.begin(Stage.AUGMENTING, market.bidders);
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      effort.reach(bidder);
      while (wantsMore(bidder) && augment(bidder)) {
        effort.spend(1);
      }
    }
  }

  private boolean wantsMore(int bidder) {
    return market.held[bidder] < market.demand(bidder)
        && market.profit[bidder] > market.nextProfit(bidder);
  }

  /** Gives the bidder one unit more if that gains; prices are right again in any case. */
  private boolean augment(int bidder) {
    source = bidder;
    shortest = market.profit[bidder] - market.nextProfit(bidder);
    end = ~bidder;
    search();
    raisePrices();
    if (end == ~source) {
      return false;
    }
    int mover;
    if (end >= 0) {
      mover = fill(end, market.objectUnit[end] + market.taken[end]++);
    } else {
      mover = ~end;
      market.held[mover]--;
      mover = moveOn(mover);
    }
    while (mover != source) {
      mover = moveOn(mover);
    }
    market.held[source]++;
    return true;
  }

  private void search() {
    toBidder[source] = 0;
    seenBidders[biddersSeen++] = source;
    leave(source, 0);
    while (!heap.isEmpty() && heap.key() < shortest) {
      long distance = heap.key();
      int node = heap.take();
      if (node < 0) {
        if (toBidder[~node] == distance) {
          leave(~node, distance);
        }
      } else if (toObject[node] == distance) {
        visitHolders(node, distance);
      }
    }
    heap.clear();
  }

  private void visitHolders(int thing, long distance) {
    int first = market.objectUnit[thing];
    int last = first + market.taken[thing];
    for (int slot = first; slot < last; slot++) {
      int bidder = market.slotOwner[slot];
      long left = market.slotWorth[slot] - market.price[thing];
      long reached = distance + (left - market.profit[bidder]);
      if (reached < shortest && reached < toBidder[bidder]) {
        if (toBidder[bidder] == Market.INFINITE) {
          seenBidders[biddersSeen++] = bidder;
        }
        toBidder[bidder] = reached;
        fromSlot[bidder] = slot;
        fromObject[bidder] = thing;
        if (reached == distance) {
          leave(bidder, distance);
        } else {
          heap.add(reached, ~bidder);
        }
      }
    }
    effort.spend(last - first);
  }

  private void leave(int bidder, long distance) {
    if (bidder != source) {
      int unit = market.bidderUnit[bidder] + market.held[bidder] - 1;
      long without = distance + market.profit[bidder] + market.bidderWorth[unit];
      if (without < shortest) {
        shortest = without;
        end = ~bidder;
      }
    }
    long base = distance + market.profit[bidder];
    leaveByList(bidder, distance, base);
    if (base - shortlist.beyond(bidder) < shortest) {
      leaveByAll(bidder, distance, base);
    }
  }

  private void leaveByList(int bidder, long distance, long base) {
    long[] price = market.price;
    int last = shortlist.end(bidder);
    for (int at = Shortlist.start(bidder); at < last; at++) {
      int thing = shortlist.object[at];
      long reached = base - shortlist.worth[at] + price[thing];
      if (reached < shortest) {
        reach(thing, reached, shortlist.pair[at], bidder, distance);
      }
    }
    effort.spend(1);
  }

  private void leaveByAll(int bidder, long distance, long base) {
    int[] object = market.object;
    long[] worth = market.worth;
    long[] price = market.price;
    int last = market.start[bidder + 1];
    for (int pair = market.start[bidder]; pair < last; pair++) {
      int thing = object[pair];
      long reached = base - worth[pair] + price[thing];
      if (reached < shortest) {
        reach(thing, reached, pair, bidder, distance);
      }
    }
    effort.spend(last - market.start[bidder]);
  }

  private void reach(int thing, long reached, int pair, int bidder, long distance) {
    if (reached >= toObject[thing] || (reached <= distance && market.isHeld(pair))) {
      return;
    }
    if (toObject[thing] == Market.INFINITE) {
      seenObjects[objectsSeen++] = thing;
    }
    toObject[thing] = reached;
    overPair[thing] = pair;
    overBidder[thing] = bidder;
    if (market.taken[thing] < market.supply(thing)) {
      long whole = reached + Math.max(0, market.nextPrice(thing) - market.price[thing]);
      if (whole < shortest) {
        shortest = whole;
        end = thing;
      }
    }
    if (reached < shortest) {
      heap.add(reached, thing);
    }
  }

  private void raisePrices() {
    for (int i = 0; i < objectsSeen; i++) {
      int thing = seenObjects[i];
      market.price[thing] += Math.max(0, shortest - toObject[thing]);
      toObject[thing] = Market.INFINITE;
    }
    for (int i = 0; i < biddersSeen; i++) {
      int bidder = seenBidders[i];
      market.profit[bidder] -= Math.max(0, shortest - toBidder[bidder]);
      toBidder[bidder] = Market.INFINITE;
    }
    effort.spend(objectsSeen + biddersSeen);
    objectsSeen = 0;
    biddersSeen = 0;
  }

  /** Lets a bidder's old slot go to whoever comes over the path; answers who that is. */
  private int moveOn(int bidder) {
    int slot = fromSlot[bidder];
    int thing = fromObject[bidder];
    int pair = market.slotPair[slot];
    market.flip(pair);
    shortlist.letGo(bidder, pair, market.slotWorth[slot] - market.price[thing]);
    return fill(thing, slot);
  }

  private int fill(int thing, int slot) {
    int bidder = overBidder[thing];
    int pair = overPair[thing];
    market.setSlot(slot, pair, bidder, market.worth[pair]);
    market.flip(pair);
    return bidder;
  }
}
