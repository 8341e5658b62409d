package org.mentormatching.flow;

import org.mentormatching.flow.Network.Kind;

/**
 * Dual prices: for every node and every level what passing one more unit through it costs.
 *
 * <p>The gain of an arc from {@code u} to {@code v} is {@code value + price(u) - price(v)}, with a
 * price of zero at the root. Prices prove a flow optimal when, compared level by level, every arc
 * with a positive gain is full and every arc with a negative gain is empty; a full pair's own dual
 * is its gain. The sum of capacity times positive gain over all arcs is then the value of the flow.
 */
public final class Prices {
  private final int levels;
  private final long[][] prices;

  /**
   * Prices of all nodes.
   *
   * @param levels number of levels
   * @param prices by {@link Kind#ordinal()}, then {@code node * levels + level}
   */
  public Prices(int levels, long[][] prices) {
    this.levels = levels;
    this.prices = prices.clone();
  }

  /** Price of a node at a level. */
  public long price(Kind kind, int node, int level) {
    return prices[kind.ordinal()][node * levels + level];
  }

  /** The prices of all nodes of a kind, by node and level; not to be written to. */
  long[] of(Kind kind) {
    return prices[kind.ordinal()];
  }

  /** Number of nodes of a kind that have prices. */
  public int size(Kind kind) {
    return prices[kind.ordinal()].length / levels;
  }

  /** Number of levels. */
  public int levels() {
    return levels;
  }
}
