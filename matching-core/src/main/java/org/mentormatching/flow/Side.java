package org.mentormatching.flow;

import java.util.Arrays;

/**
 * The nodes of one side of a {@link Residual}, what they hold, their packed prices, and their pairs
 * in the order of this side.
 *
 * <p>The price of a node is what it gains from one unit of its own: of the worth of a pair that is
 * held one part goes to each end. Pairs that were added later have the same number on both sides
 * and are linked in lists.
 *
 * <p>Hot: fields are read directly by {@link ResidualSearch}.
 */
final class Side {
  private static final int NONE = -1;

  /** Worth of a pair that takes no part; less than any price can make up for. */
  static final long FORBIDDEN = -2 * Market.INFINITE;

  /** First pair of each of the first nodes; nodes that were added later have linked pairs only. */
  private final int[] start;

  private final int firstAdded;
  private final int firstLinked;
  private int pairs;
  int[] partner;
  long[] worth;
  private long[] heldBits;

  /** The network's numbers of the pairs of this side; empty where they are the same. */
  private final int[] original;

  /** The latest linked pair of each node, and the one before each. */
  private int[] linked;

  private int[] before = new int[0];

  int nodes;
  private Staircase[] staircase;

  /** Units of each staircase. */
  private long[] capacity;

  /** First units of a node that pairs outside have; the node's own come after them. */
  int[] reserved;

  /** Units that a node has in pairs. */
  int[] count;

  long[] price;

  /** By how much a price is below that of the beginning at most. */
  long fallen;

  /** For {@link ResidualSearch}: how far a node is, and over which pair from which partner. */
  long[] distance;

  int[] overPair;
  int[] from;
  int[] seen;
  int seenCount;

  /** A side with these pairs, of which none is held. */
  Side(Staircase[] staircase, int[] start, int[] partner, long[] worth, int[] original) {
    this.staircase = staircase;
    this.start = start;
    this.partner = partner;
    this.worth = worth;
    this.original = original;
    nodes = staircase.length;
    firstAdded = nodes;
    pairs = partner.length;
    firstLinked = pairs;
    heldBits = new long[(pairs + 63) >>> 6];
    linked = new int[nodes];
    Arrays.fill(linked, NONE);
    reserved = new int[nodes];
    count = new int[nodes];
    price = new long[nodes];
    capacity = Arrays.stream(staircase).mapToLong(Staircase::capacity).toArray();
    distance = new long[nodes];
    Arrays.fill(distance, Market.INFINITE);
    overPair = new int[nodes];
    from = new int[nodes];
    seen = new int[nodes];
  }

  /** First of the pairs of a node that stand together. */
  int start(int node) {
    return node < firstAdded ? start[node] : 0;
  }

  /** End of the pairs of a node that stand together. */
  int end(int node) {
    return node < firstAdded ? start[node + 1] : 0;
  }

  /** The latest linked pair of a node; negative if there is none. */
  int linked(int node) {
    return linked[node];
  }

  /** The linked pair before one; negative if there is none. */
  int before(int pair) {
    return before[pair - firstLinked];
  }

  boolean isHeld(int pair) {
    return (heldBits[pair >>> 6] >>> pair & 1) != 0;
  }

  /** The pairs held among the 64 from {@code 64 * word}, as bits. */
  long heldBits(int word) {
    return heldBits[word];
  }

  /** The pairs that are held, ascending. */
  int[] held() {
    int[] held = new int[Arrays.stream(count, 0, nodes).sum()];
    int found = 0;
    for (int word = 0; word < heldBits.length; word++) {
      for (long rest = heldBits[word]; rest != 0; rest &= rest - 1) {
        held[found++] = (word << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return held;
  }

  void flip(int pair) {
    heldBits[pair >>> 6] ^= 1L << pair;
  }

  /** The network's number of a pair of this side. */
  int original(int pair) {
    return pair < original.length ? original[pair] : pair;
  }

  /** Units that a node may still have in pairs. */
  long room(int node) {
    return capacity[node] - reserved[node];
  }

  Staircase staircase(int node) {
    return staircase[node];
  }

  void setStaircase(int node, Staircase other) {
    staircase[node] = other;
    capacity[node] = other.capacity();
  }

  /** The greatest price at which a node takes no further unit. */
  long highest(int node) {
    return -staircase[node].unit(reserved[node] + count[node]);
  }

  /** The least price at which a node keeps its last unit. */
  long lowest(int node) {
    return -staircase[node].unit(reserved[node] + count[node] - 1);
  }

  /** Adds a node without pairs. */
  void addNode(Staircase room) {
    if (nodes == count.length) {
      int size = Math.max(16, 2 * nodes);
      staircase = Arrays.copyOf(staircase, size);
      capacity = Arrays.copyOf(capacity, size);
      linked = Arrays.copyOf(linked, size);
      reserved = Arrays.copyOf(reserved, size);
      count = Arrays.copyOf(count, size);
      price = Arrays.copyOf(price, size);
      distance = Arrays.copyOf(distance, size);
      overPair = Arrays.copyOf(overPair, size);
      from = Arrays.copyOf(from, size);
      seen = Arrays.copyOf(seen, size);
    }
    setStaircase(nodes, room);
    linked[nodes] = NONE;
    reserved[nodes] = 0;
    count[nodes] = 0;
    price[nodes] = 0;
    distance[nodes] = Market.INFINITE;
    if (room.capacity() > 0) {
      price[nodes] = highest(nodes);
    }
    nodes++;
  }

  void removeLastNode() {
    nodes--;
  }

  /** Adds a pair that is not held. */
  void link(int node, int toPartner, long itsWorth) {
    int number = pairs - firstLinked;
    if (number == before.length) {
      int size = Math.max(16, 2 * number);
      before = Arrays.copyOf(before, size);
      partner = Arrays.copyOf(partner, firstLinked + size);
      worth = Arrays.copyOf(worth, firstLinked + size);
      heldBits = Arrays.copyOf(heldBits, (firstLinked + size + 63) >>> 6);
    }
    before[number] = linked[node];
    linked[node] = pairs;
    partner[pairs] = toPartner;
    worth[pairs] = itsWorth;
    pairs++;
  }

  /** Removes the latest pair, which is not held. */
  void unlink(int node) {
    pairs--;
    linked[node] = before[pairs - firstLinked];
  }
}
