package org.mentormatching.flow;

import java.util.Arrays;

/**
 * Searches in a {@link Residual} for the shortest way on which one unit more, or one less, of a
 * node is made good.
 *
 * <p>Seen from either side, <em>bidders</em> hold pairs of <em>objects</em>. A search starts at a
 * bidder who wants one more pair or at an object that gives one pair too many. It goes from bidders
 * over pairs that they do not hold, from objects to those who hold them, and ends where a unit
 * comes or goes: at an object that takes one more or a bidder that goes with one less. It may end
 * at one given node instead, which closes a cycle. Lengths are losses beside the prices and never
 * negative. Afterwards the prices are changed so that the way has length zero; so they prove
 * everything as before, also where nothing gains. Only nodes nearer than the end are touched.
 *
 * <p>Of ways that are equally short the one is taken that goes on first from nodes of small
 * numbers, so pairs that are too long for any of them do not matter.
 *
 * <p>Method: as for {@link AugmentingPaths}, which knows one side only and starts at bidders only.
 *
 * <p>Hot: flat arrays; what a search touched is put back.
 */
final class ResidualSearch {
  /** No node in the place of one. */
  static final int NONE = -1;

  private final Effort effort;
  private final SteadyHeap heap = new SteadyHeap();

  private Side bidders;
  private Side objects;
  private int target;
  private boolean targetBids;

  /** The bidder or object at which no unit comes or goes, or {@link #NONE}. */
  private int closedBidder;

  private int closedObject;

  private long shortest;

  /** Where the shortest way ends; a bidder is written as its complement. */
  private int end;

  private boolean found;

  private int[] path = new int[16];
  private int pathPairs;

  /** The near pairs of the bidders and of the objects. */
  private NearPairs near;

  private NearPairs nearOfObjects;

  /** Whether no pair is worth more than at the beginning. */
  private boolean nearHold = true;

  /**
   * A search between two sides, from the prices that they have now.
   *
   * @param mostNear near pairs of a node
   */
  ResidualSearch(Side bidders, Side objects, int mostNear, Effort effort) {
    this.bidders = bidders;
    this.objects = objects;
    this.effort = effort;
    near = new NearPairs(bidders, objects, mostNear);
    nearOfObjects = new NearPairs(objects, bidders, mostNear);
  }

  /** Lets the other side bid. */
  void swap() {
    Side other = bidders;
    bidders = objects;
    objects = other;
    NearPairs ofOther = near;
    near = nearOfObjects;
    nearOfObjects = ofOther;
  }

  /** From now on pairs may be worth more than at the beginning. */
  void lookAtAll() {
    nearHold = false;
  }

  Side bidders() {
    return bidders;
  }

  Side objects() {
    return objects;
  }

  /**
   * Searches for a bidder who wants one pair more.
   *
   * @param bound only shorter ways count
   * @param targetObject object at which the way may end too; if {@link #NONE}, it must not end at
   *     the bidder itself
   */
  void fromBidder(int start, long bound, int targetObject) {
    begin(bound, targetObject, false);
    closedBidder = targetObject == NONE ? start : NONE;
    bidders.distance[start] = 0;
    bidders.seen[bidders.seenCount++] = start;
    bidders.from[start] = NONE;
    leaveBidder(start, 0);
    finish();
  }

  /**
   * Searches for an object that gives one pair too many.
   *
   * @param bound only shorter ways count
   * @param targetBidder bidder at which the way may end too; if {@link #NONE}, it must not end at
   *     the object itself
   */
  void fromObject(int start, long bound, int targetBidder) {
    begin(bound, targetBidder, true);
    closedObject = targetBidder == NONE ? start : NONE;
    objects.distance[start] = 0;
    objects.seen[objects.seenCount++] = start;
    objects.from[start] = NONE;
    endAtObject(start, 0);
    leaveObject(start, 0);
    finish();
  }

  private void begin(long bound, int itsTarget, boolean itBids) {
    shortest = bound;
    found = false;
    target = itsTarget;
    targetBids = itBids;
    closedBidder = NONE;
    closedObject = NONE;
  }

  private void finish() {
    while (!heap.isEmpty() && heap.key() < shortest) {
      long distance = heap.key();
      int node = heap.take();
      if (node < 0) {
        if (bidders.distance[~node] == distance) {
          leaveBidder(~node, distance);
        }
      } else if (objects.distance[node] == distance) {
        leaveObject(node, distance);
      }
    }
    heap.clear();
    readPath();
  }

  private void leaveBidder(int bidder, long distance) {
    endAtBidder(bidder, distance);
    long base = distance + bidders.price[bidder];
    // No other pair lies on a way that is shorter than the shortest so far.
    NearPairs.Of nearest = near.of(bidder);
    if (nearHold && nearest.areAllWithin(shortest - base + objects.fallen)) {
      tryNearest(bidder, nearest, base);
    } else {
      int last = bidders.end(bidder);
      for (int pair = bidders.start(bidder); pair < last; pair++) {
        tryPair(bidder, pair, base);
      }
      effort.spend(last - bidders.start(bidder) + 1L);
    }
    for (int pair = bidders.linked(bidder); pair >= 0; pair = bidders.before(pair)) {
      tryPair(bidder, pair, base);
    }
  }

  private void tryNearest(int bidder, NearPairs.Of nearest, long base) {
    int[] pairs = nearest.pairs();
    int[] partners = nearest.partners();
    long[] worths = nearest.worths();
    for (int i = 0; i < pairs.length; i++) {
      int thing = partners[i];
      long reached = base - worths[i] + objects.price[thing];
      if (reached < shortest && reached < objects.distance[thing]) {
        tryPair(bidder, pairs[i], base);
      }
    }
    effort.spend(pairs.length + 1L);
  }

  private void endAtBidder(int bidder, long distance) {
    if (bidder != closedBidder && bidders.count[bidder] > 0) {
      end(distance + bidders.price[bidder] - bidders.lowest(bidder), ~bidder);
    }
  }

  private void endAtObject(int thing, long distance) {
    if (thing != closedObject && objects.count[thing] < objects.room(thing)) {
      end(distance + objects.highest(thing) - objects.price[thing], thing);
    }
  }

  private void end(long length, int node) {
    if (length < shortest) {
      shortest = length;
      end = node;
      found = true;
    }
  }

  private void tryPair(int bidder, int pair, long base) {
    int thing = bidders.partner[pair];
    long reached = base - bidders.worth[pair] + objects.price[thing];
    if (reached < shortest && reached < objects.distance[thing] && !bidders.isHeld(pair)) {
      if (objects.distance[thing] == Market.INFINITE) {
        objects.seen[objects.seenCount++] = thing;
      }
      objects.distance[thing] = reached;
      objects.overPair[thing] = bidders.original(pair);
      objects.from[thing] = bidder;
      if (!targetBids && thing == target) {
        end(reached, thing);
      } else {
        endAtObject(thing, reached);
        heap.add(reached, thing);
      }
    }
  }

  private void leaveObject(int thing, long distance) {
    long base = distance - objects.price[thing];
    int first = objects.start(thing);
    int last = objects.end(thing);
    if (first < last) {
      for (int word = first >>> 6; word <= (last - 1) >>> 6; word++) {
        for (long rest = objects.heldBits(word); rest != 0; rest &= rest - 1) {
          int pair = (word << 6) + Long.numberOfTrailingZeros(rest);
          if (pair >= first && pair < last) {
            tryHolder(thing, pair, base);
          }
        }
      }
    }
    for (int pair = objects.linked(thing); pair >= 0; pair = objects.before(pair)) {
      if (objects.isHeld(pair)) {
        tryHolder(thing, pair, base);
      }
    }
    effort.spend(objects.count[thing] + 1L);
  }

  private void tryHolder(int thing, int pair, long base) {
    int bidder = objects.partner[pair];
    long reached = base + objects.worth[pair] - bidders.price[bidder];
    if (reached < shortest && reached < bidders.distance[bidder]) {
      if (bidders.distance[bidder] == Market.INFINITE) {
        bidders.seen[bidders.seenCount++] = bidder;
      }
      bidders.distance[bidder] = reached;
      bidders.overPair[bidder] = objects.original(pair);
      bidders.from[bidder] = thing;
      if (targetBids && bidder == target) {
        end(reached, ~bidder);
      } else {
        heap.add(reached, ~bidder);
      }
    }
  }

  private void readPath() {
    pathPairs = 0;
    int node = end;
    boolean more = found;
    while (more) {
      boolean bids = node < 0;
      Side side = bids ? bidders : objects;
      int number = bids ? ~node : node;
      more = side.from[number] != NONE;
      if (more) {
        if (pathPairs == path.length) {
          path = Arrays.copyOf(path, 2 * pathPairs);
        }
        path[pathPairs++] = side.overPair[number];
        node = bids ? side.from[number] : ~side.from[number];
      }
    }
  }

  /** Whether there was a way shorter than the bound. */
  boolean found() {
    return found;
  }

  /** Whether the way ends at the target. */
  boolean closed() {
    return found && target != NONE && end == (targetBids ? ~target : target);
  }

  /** Length of the way, or the bound. */
  long length() {
    return shortest;
  }

  /** The pairs of the way from its start, in the network's numbers. */
  int[] pairs() {
    int[] pairs = new int[pathPairs];
    for (int i = 0; i < pathPairs; i++) {
      pairs[i] = path[pathPairs - 1 - i];
    }
    return pairs;
  }

  /** Changes the prices so that the way, or the bound, has length zero. */
  void changePrices() {
    for (int i = 0; i < objects.seenCount; i++) {
      int thing = objects.seen[i];
      objects.price[thing] += Math.max(0, shortest - objects.distance[thing]);
      objects.distance[thing] = Market.INFINITE;
    }
    for (int i = 0; i < bidders.seenCount; i++) {
      int bidder = bidders.seen[i];
      bidders.price[bidder] -= Math.max(0, shortest - bidders.distance[bidder]);
      bidders.distance[bidder] = Market.INFINITE;
    }
    bidders.fallen = Math.min(Market.INFINITE, bidders.fallen + shortest);
    effort.spend(objects.seenCount + bidders.seenCount);
    objects.seenCount = 0;
    bidders.seenCount = 0;
  }
}
