package org.mentormatching.flow;

import java.util.Arrays;

/**
 * For the nodes of one side of a {@link Residual} the pairs that lack least of gaining at the
 * prices of the beginning, found when a node is first asked about, so that a search need not look
 * at pairs that are too long for it (partial pricing).
 *
 * <p>It holds as long as no pair becomes worth more than it was at the beginning.
 */
final class NearPairs {
  /** Near pairs of a node. */
  static final int USUAL = 64;

  /** A node with fewer than so many times as many pairs has no list. */
  private static final int WORTH_A_LIST = 4;

  private static final Of ALL = new Of(new int[0], new int[0], new long[0], 0);

  private final Side side;
  private final int most;

  /** The prices of the other side at the beginning. */
  private final long[] prices;

  private final Of[] near;

  /**
   * The near pairs of a node, side by side in memory.
   *
   * @param pairs ascending; none if all pairs of the node had better be looked at
   * @param partners of the pairs
   * @param worths no pair is worth more
   * @param rest how much less the best of the others costs than its partner and what it is worth
   */
  record Of(int[] pairs, int[] partners, long[] worths, long rest) {
    /**
     * Whether no other pair costs less than so much, the price of the partner at the beginning less
     * worth.
     */
    boolean areAllWithin(long cost) {
      return pairs.length > 0 && rest >= cost;
    }
  }

  /**
   * Lists.
   *
   * @param most near pairs of a node
   */
  NearPairs(Side side, Side other, int most) {
    this.side = side;
    this.most = most;
    prices = Arrays.copyOf(other.price, other.nodes);
    near = new Of[side.nodes];
  }

  /** The near pairs of a node. */
  Of of(int node) {
    if (node >= near.length) {
      return ALL;
    }
    Of found = near[node];
    if (found == null) {
      found = side.end(node) - side.start(node) < WORTH_A_LIST * most ? ALL : find(node);
      near[node] = found;
    }
    return found;
  }

  private Of find(int node) {
    long[] costs = new long[most];
    int[] pairs = new int[most];
    int count = 0;
    long rest = Long.MAX_VALUE;
    for (int pair = side.start(node); pair < side.end(node); pair++) {
      // What is forbidden now may be allowed again: it stands for the rest.
      boolean isForbidden = side.worth[pair] == Side.FORBIDDEN;
      long cost = isForbidden ? Long.MIN_VALUE : prices[side.partner[pair]] - side.worth[pair];
      if (isForbidden) {
        rest = Long.MIN_VALUE;
      } else if (count < most) {
        count = insert(costs, pairs, count, cost, pair);
      } else if (cost < costs[0]) {
        rest = Math.min(rest, costs[0]);
        replace(costs, pairs, cost, pair);
      } else {
        rest = Math.min(rest, cost);
      }
    }
    pairs = Arrays.copyOf(pairs, count);
    Arrays.sort(pairs);
    return new Of(
        pairs,
        Arrays.stream(pairs).map(pair -> side.partner[pair]).toArray(),
        Arrays.stream(pairs).mapToLong(pair -> side.worth[pair]).toArray(),
        rest);
  }

  /** Puts a pair into a heap whose first costs most. */
  private static int insert(long[] costs, int[] pairs, int count, long cost, int pair) {
    int at = count;
    while (at > 0 && costs[(at - 1) / 2] < cost) {
      costs[at] = costs[(at - 1) / 2];
      pairs[at] = pairs[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    costs[at] = cost;
    pairs[at] = pair;
    return count + 1;
  }

  /** Puts a pair in the place of the one that costs most. */
  private static void replace(long[] costs, int[] pairs, long cost, int pair) {
    int at = 0;
    for (int child = 1; child < costs.length; child = 2 * at + 1) {
      if (child + 1 < costs.length && costs[child + 1] > costs[child]) {
        child++;
      }
      if (costs[child] <= cost) {
        break;
      }
      costs[at] = costs[child];
      pairs[at] = pairs[child];
      at = child;
    }
    costs[at] = cost;
    pairs[at] = pair;
  }
}
