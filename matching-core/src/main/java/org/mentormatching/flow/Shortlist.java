package org.mentormatching.flow;

import java.util.Arrays;

/**
 * For each bidder of a {@link Market} the few pairs that leave the most, and the most that any
 * other of its pairs can leave.
 *
 * <p>Prices only rise, so what a pair leaves only falls, and what was true of the other pairs when
 * a bidder looked at them all stays true. As long as the choice is among the few, they are all that
 * a bid or a step of a path needs to look at. A pair that is held does not count; one that is let
 * go counts again, which {@link #letGo} notes.
 *
 * <p>A bidder's list is empty, and says nothing of the others, until it is filled.
 *
 * <p>Hot: the lists lie one after the other, so that reading one touches two or three lines of the
 * processor's memory, whatever the number of pairs.
 */
final class Shortlist {
  /** Most pairs on a list. */
  private static final int SIZE = 8;

  private static final long NOTHING = -2 * Market.INFINITE;

  final int[] pair;

  /** The object of each pair, and what the pair is worth. */
  final int[] object;

  final long[] worth;

  /** Where the list of each bidder ends. */
  private final int[] end;

  /** What a pair that is not on the list leaves at most. */
  private final long[] beyond;

  private final Market market;
  private final Effort effort;

  /** The best pairs found so far in a look at all, falling, and one more. */
  private final long[] topLeft = new long[SIZE + 1];

  private final int[] topPair = new int[SIZE + 1];

  Shortlist(Market market, Effort effort) {
    this.market = market;
    this.effort = effort;
    pair = new int[Math.multiplyExact(SIZE, market.bidders)];
    object = new int[pair.length];
    worth = new long[pair.length];
    end = new int[market.bidders];
    beyond = new long[market.bidders];
    for (int bidder = 0; bidder < end.length; bidder++) {
      end[bidder] = start(bidder);
    }
    Arrays.fill(beyond, Market.INFINITE);
  }

  /** Where the list of a bidder starts. */
  static int start(int bidder) {
    return bidder * SIZE;
  }

  /** Where the list of a bidder ends. */
  int end(int bidder) {
    return end[bidder];
  }

  /** What a pair of the bidder that is neither held nor on the list leaves at most. */
  long beyond(int bidder) {
    return beyond[bidder];
  }

  /** Looks at all pairs of a bidder and lists the best of those it does not hold. */
  void fill(int bidder) {
    int first = market.start[bidder];
    int last = market.start[bidder + 1];
    int[] objects = market.object;
    long[] worths = market.worth;
    long[] price = market.price;
    boolean holds = market.held[bidder] > 0;
    int count = 0;
    long least = NOTHING;
    for (int candidate = first; candidate < last; candidate++) {
      long left = worths[candidate] - price[objects[candidate]];
      if (left > least && !(holds && market.isHeld(candidate))) {
        count = Math.min(count + 1, topPair.length);
        insert(count, candidate, left);
        least = count > SIZE ? topLeft[SIZE] : NOTHING;
      }
    }
    effort.spend(last - first);
    beyond[bidder] = least;
    int to = start(bidder);
    for (int i = 0; i < count && i < SIZE; i++) {
      pair[to] = topPair[i];
      object[to] = objects[topPair[i]];
      worth[to++] = worths[topPair[i]];
    }
    end[bidder] = to;
  }

  private void insert(int count, int candidate, long left) {
    int at = count - 1;
    while (at > 0 && topLeft[at - 1] < left) {
      topLeft[at] = topLeft[at - 1];
      topPair[at] = topPair[at - 1];
      at--;
    }
    topLeft[at] = left;
    topPair[at] = candidate;
  }

  /**
   * Notes that a bidder no longer holds a pair.
   *
   * @param left what it leaves now
   */
  void letGo(int bidder, int candidate, long left) {
    if (left > beyond[bidder] && !lists(bidder, candidate)) {
      beyond[bidder] = left;
    }
  }

  private boolean lists(int bidder, int candidate) {
    for (int at = start(bidder); at < end[bidder]; at++) {
      if (pair[at] == candidate) {
        return true;
      }
    }
    return false;
  }
}
