package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/**
 * A {@link Network} without groups, seen from one of its sides: bidders look for objects.
 *
 * <p>Either side may bid. The pairs of one bidder stand together. All levels of a value are packed
 * into one word by a {@link Radix}. What a node's units are worth is written out unit by unit, up
 * to one more than the node has pairs.
 *
 * <p>A bidder has a <em>profit</em>, an object a <em>price</em>. They are dual prices: the gain of
 * a pair is its worth less profit and price, that of a unit its worth plus the node's profit or
 * price.
 *
 * <p>Hot: fields are read and written directly by the loops of {@link Bidding}, {@link
 * AugmentingPaths} and {@link FinalPrices}.
 */
final class Market {
  /** Greater than any price or profit; two of them can still be added. */
  static final long INFINITE = 1L << 61;

  /** Largest sum of magnitudes of a pair and two units for which no sum here leaves a long. */
  static final long LARGEST = 1L << 58;

  /** Pairs looked at between two questions whether the caller has cancelled. */
  private static final int CHUNK = 1 << 14;

  final Network network;
  final Radix radix;

  /** Whether the left nodes are the bidders. */
  final boolean leftBids;

  final int bidders;
  final int objects;

  /** First pair of each bidder. */
  final int[] start;

  /** The object of a pair. */
  final int[] object;

  final long[] worth;

  /** First unit of each bidder, and what each is worth. */
  final int[] bidderUnit;

  final long[] bidderWorth;

  /** First unit of each object, and what each is worth. */
  final int[] objectUnit;

  final long[] objectWorth;

  /** Units that a bidder has. */
  final int[] held;

  /** Units that an object has given away. */
  final int[] taken;

  /** The pairs held of an object are in its first slots, one slot for each unit. */
  final int[] slotPair;

  final int[] slotOwner;

  /** What the pair in each slot is worth. */
  final long[] slotWorth;

  private final long[] heldBits;

  /** Whether some bidder or object has room for nothing. */
  private boolean hasDead;

  final long[] profit;
  final long[] price;

  Market(Network network, Radix radix, boolean leftBids, Effort effort) {
    this.network = network;
    this.radix = radix;
    this.leftBids = leftBids;
    bidders = network.size(leftBids ? Kind.LEFT : Kind.RIGHT);
    objects = network.size(leftBids ? Kind.RIGHT : Kind.LEFT);
    int pairs = network.pairs();
    if (leftBids) {
      start = network.pairStarts();
      object = network.pairRights();
      worth = network.pairLevels() == 1 ? network.pairValues() : packedPairs(effort);
    } else {
      start = new int[bidders + 2];
      object = new int[pairs];
      worth = new long[pairs];
      transpose(effort);
    }
    bidderUnit = new int[bidders + 1];
    bidderWorth = units(leftBids ? Kind.LEFT : Kind.RIGHT, bidderUnit);
    objectUnit = new int[objects + 1];
    objectWorth = units(leftBids ? Kind.RIGHT : Kind.LEFT, objectUnit);
    held = new int[bidders];
    taken = new int[objects];
    slotPair = new int[objectWorth.length];
    slotOwner = new int[objectWorth.length];
    slotWorth = new long[objectWorth.length];
    heldBits = new long[(pairs + 63) >>> 6];
    profit = new long[bidders];
    price = new long[objects];
  }

  /** What the pairs of the network are worth in one word each. */
  private long[] packedPairs(Effort effort) {
    long[] packed = new long[network.pairs()];
    for (int pair = 0; pair < packed.length; pair++) {
      packed[pair] = packed(pair);
      effort.spend(1);
    }
    return packed;
  }

  /** Puts the pairs of each right node together, in the order of the network. */
  private void transpose(Effort effort) {
    for (int from = 0; from < object.length; from += CHUNK) {
      int to = Math.min(from + CHUNK, object.length);
      countPairs(network.pairRights(), from, to, start);
      effort.spend(to - from);
    }
    for (int right = 0; right < bidders; right++) {
      start[right + 2] += start[right + 1];
    }
    long[] values = network.pairLevels() == 1 ? network.pairValues() : packedPairs(effort);
    for (int left = 0; left < objects; left++) {
      int from = network.pairStart(left);
      int to = network.pairStart(left + 1);
      scatter(left, from, to, values);
      effort.reach(to);
      effort.spend(4L * (to - from));
    }
  }

  private static void countPairs(int[] rights, int from, int to, int[] start) {
    for (int pair = from; pair < to; pair++) {
      start[rights[pair] + 2]++;
    }
  }

  private void scatter(int left, int from, int to, long[] values) {
    int[] rights = network.pairRights();
    for (int pair = from; pair < to; pair++) {
      int at = start[rights[pair] + 1]++;
      object[at] = left;
      worth[at] = values[pair];
    }
  }

  /** What a pair of the network is worth in one word. */
  long packed(int pair) {
    int levels = network.levels();
    long sum = network.pairValue(pair, levels - 1);
    for (int level = levels - network.pairLevels(); level < levels - 1; level++) {
      sum += network.pairValue(pair, level) * radix.scale(level);
    }
    return sum;
  }

  private long[] units(Kind kind, int[] first) {
    int nodes = network.size(kind);
    boolean isMore = network.units(kind) > (long) nodes + network.pairs();
    int[] degree = isMore ? degrees(kind) : new int[0];
    for (int node = 0; node < nodes; node++) {
      long most = network.steps(kind, node).units();
      hasDead |= most == 0;
      most = degree.length == 0 ? most : Math.min(most, degree[node] + 1L);
      first[node + 1] = Math.addExact(first[node], (int) most);
    }
    long[] worths = new long[first[nodes]];
    for (int node = 0; node < nodes; node++) {
      Steps steps = network.steps(kind, node);
      if (!steps.isFree()) {
        fillUnits(steps, worths, first[node], first[node + 1]);
      }
    }
    return worths;
  }

  private int[] degrees(Kind kind) {
    int[] degree = new int[network.size(kind)];
    if (kind == Kind.LEFT) {
      Arrays.setAll(degree, left -> network.pairStart(left + 1) - network.pairStart(left));
    } else {
      for (int right : network.pairRights()) {
        degree[right]++;
      }
    }
    return degree;
  }

  private void fillUnits(Steps steps, long[] worths, int from, int to) {
    int unit = from;
    for (int step = 0; step < steps.count() && unit < to; step++) {
      long sum = 0;
      for (int level = 0; level < network.levels(); level++) {
        sum += steps.value(step, level) * radix.scale(level);
      }
      int end = (int) Math.min(to, (long) unit + steps.width(step));
      Arrays.fill(worths, unit, end, sum);
      unit = end;
    }
  }

  /**
   * Lowers what the first units of objects are worth to what the last unit is worth that is given
   * away if all bidders get what they want; answers whether any was lowered. {@link #mirrored} has
   * the true worths again.
   */
  boolean levelObjects() {
    if (bidderWorth.length == 0 || objectWorth.length == 0) {
      return false;
    }
    long[] sorted = objectWorth.clone();
    Arrays.sort(sorted);
    long last = sorted[Math.max(0, sorted.length - bidderWorth.length)];
    boolean lowered = false;
    for (int unit = 0; unit < objectWorth.length; unit++) {
      if (objectWorth[unit] > last) {
        objectWorth[unit] = last;
        lowered = true;
      }
    }
    return lowered;
  }

  /** The same network seen from its other side, with everything that is held and all prices. */
  Market mirrored(Effort effort) {
    Market other = new Market(network, radix, !leftBids, effort);
    System.arraycopy(taken, 0, other.held, 0, objects);
    System.arraycopy(price, 0, other.profit, 0, objects);
    System.arraycopy(profit, 0, other.price, 0, bidders);
    for (int thing = 0; thing < objects; thing++) {
      for (int slot = objectUnit[thing]; slot < objectUnit[thing] + taken[thing]; slot++) {
        int bidder = slotOwner[slot];
        int pair =
            find(
                other.start,
                other.object,
                thing,
                bidder,
                rank(object, start[bidder], slotPair[slot]));
        int to = other.objectUnit[bidder] + other.taken[bidder]++;
        other.setSlot(to, pair, thing, slotWorth[slot]);
        other.flip(pair);
      }
    }
    return other;
  }

  /** Lets a pair of the network be held. */
  void hold(int original, int left, int right) {
    int bidder = leftBids ? left : right;
    int thing = leftBids ? right : left;
    int pair = original;
    if (!leftBids) {
      int rank = rank(network.pairRights(), network.pairStart(left), original);
      pair = find(start, object, bidder, thing, rank);
    }
    int slot = objectUnit[thing] + taken[thing]++;
    setSlot(slot, pair, bidder, worth[pair]);
    held[bidder]++;
    flip(pair);
  }

  /** Takes a held pair from a bidder. */
  void letGo(int pair, int bidder) {
    int thing = object[pair];
    int slot = objectUnit[thing];
    while (slotPair[slot] != pair) {
      slot++;
    }
    swapSlots(slot, objectUnit[thing] + --taken[thing]);
    held[bidder]--;
    flip(pair);
  }

  void setSlot(int slot, int pair, int owner, long worth) {
    slotPair[slot] = pair;
    slotOwner[slot] = owner;
    slotWorth[slot] = worth;
  }

  void swapSlots(int a, int b) {
    int pair = slotPair[a];
    int owner = slotOwner[a];
    long worth = slotWorth[a];
    setSlot(a, slotPair[b], slotOwner[b], slotWorth[b]);
    setSlot(b, pair, owner, worth);
  }

  /** The network's number of a pair. */
  int original(int pair, int bidder) {
    if (leftBids) {
      return pair;
    }
    int rank = 0;
    while (pair - rank > start[bidder] && object[pair - rank - 1] == object[pair]) {
      rank++;
    }
    return find(network.pairStarts(), network.pairRights(), object[pair], bidder, rank);
  }

  /** How many of a node's pairs before a pair lead to the same partner. */
  private static int rank(int[] partner, int first, int pair) {
    int rank = 0;
    for (int before = first; before < pair; before++) {
      rank += partner[before] == partner[pair] ? 1 : 0;
    }
    return rank;
  }

  /** The pair of a node that leads to a partner, after {@code rank} others that do so too. */
  private static int find(int[] start, int[] partner, int node, int wanted, int rank) {
    int left = rank;
    int pair = start[node];
    while (partner[pair] != wanted || left-- > 0) {
      pair++;
    }
    return pair;
  }

  /** Whether some bidder or object has room for nothing. */
  boolean hasDead() {
    return hasDead;
  }

  /** Units that a bidder may have. */
  int demand(int bidder) {
    return bidderUnit[bidder + 1] - bidderUnit[bidder];
  }

  /** Units that an object may give. */
  int supply(int thing) {
    return objectUnit[thing + 1] - objectUnit[thing];
  }

  /** The least profit for which a bidder takes one unit more. */
  long nextProfit(int bidder) {
    return -bidderWorth[bidderUnit[bidder] + held[bidder]];
  }

  /** The least price for which an object gives one unit more. */
  long nextPrice(int thing) {
    return -objectWorth[objectUnit[thing] + taken[thing]];
  }

  boolean isHeld(int pair) {
    return (heldBits[pair >>> 6] >>> pair & 1) != 0;
  }

  /** Notes that a pair comes to be held, or no longer is. */
  void flip(int pair) {
    heldBits[pair >>> 6] ^= 1L << pair;
  }
}
