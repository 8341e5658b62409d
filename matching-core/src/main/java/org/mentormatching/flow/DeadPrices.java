package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/**
 * Prices of the nodes that take no part in a solution, so that the proof covers every arc: on the
 * left side the least at which no unit gains by coming in, on the right side the least at which
 * none gains by going on. The price of a right node without room is thus never less than what a
 * first seat there would add.
 */
final class DeadPrices {
  private final Arcs arcs;
  private final Effort effort;
  private final Network network;
  private final int levels;
  private final long[][] prices;
  private final boolean[] set;
  private final long[] offer;

  DeadPrices(Arcs arcs, long[][] prices, Effort effort) {
    this.effort = effort;
    this.arcs = arcs;
    this.prices = prices;
    network = arcs.network;
    levels = network.levels();
    set = new boolean[arcs.nodes];
    offer = new long[levels];
  }

  /** Fills the gaps; all live nodes have their prices. */
  Prices fill() {
    forEachDead(Kind.LEFT_GROUP, false, this::comeIn);
    forEachDead(Kind.LEFT, false, this::comeIn);
    for (int left = 0; left < network.size(Kind.LEFT); left++) {
      for (int pair = network.pairStart(left); pair < network.pairStart(left + 1); pair++) {
        offerPair(left, pair);
      }
      effort.spend(network.pairStart(left + 1) - network.pairStart(left));
    }
    forEachDead(Kind.RIGHT, true, this::goOn);
    forEachDead(Kind.RIGHT_GROUP, true, this::goOn);
    return new Prices(levels, prices);
  }

  private interface Visit {
    void visit(Kind kind, int index);
  }

  private void forEachDead(Kind kind, boolean backwards, Visit visit) {
    int count = network.size(kind);
    for (int i = 0; i < count; i++) {
      int index = backwards ? count - 1 - i : i;
      if (arcs.dead[node(kind, index)]) {
        visit.visit(kind, index);
      }
    }
  }

  private int node(Kind kind, int index) {
    return arcs.first[kind.ordinal()] + index;
  }

  /** A left node's price is what a unit is worth that comes in by its first step. */
  private void comeIn(Kind kind, int index) {
    Steps steps = network.steps(kind, index);
    if (steps.count() > 0) {
      int hub = network.parent(kind, index);
      for (int level = 0; level < levels; level++) {
        long before = hub == Network.ROOT ? 0 : price(Kind.LEFT_GROUP, hub, level);
        offer[level] = Math.addExact(before, steps.value(0, level));
      }
      raise(kind, index);
    }
  }

  private void offerPair(int left, int pair) {
    int right = network.pairRight(pair);
    if (arcs.dead[node(Kind.RIGHT, right)]) {
      for (int level = 0; level < levels; level++) {
        offer[level] = Math.addExact(price(Kind.LEFT, left, level), network.pairValue(pair, level));
      }
      raise(Kind.RIGHT, right);
    }
  }

  /** A unit that a right node passes on is offered to its group. */
  private void goOn(Kind kind, int index) {
    Steps steps = network.steps(kind, index);
    int hub = network.parent(kind, index);
    if (steps.count() > 0 && hub != Network.ROOT && arcs.dead[node(Kind.RIGHT_GROUP, hub)]) {
      for (int level = 0; level < levels; level++) {
        offer[level] = Math.addExact(price(kind, index, level), steps.value(0, level));
      }
      raise(Kind.RIGHT_GROUP, hub);
    }
  }

  private long price(Kind kind, int index, int level) {
    return prices[kind.ordinal()][index * levels + level];
  }

  /** Raises a price to the offer if that is more. */
  private void raise(Kind kind, int index) {
    long[] all = prices[kind.ordinal()];
    int start = index * levels;
    int node = node(kind, index);
    if (!set[node] || compare(all, start) < 0) {
      System.arraycopy(offer, 0, all, start, levels);
      set[node] = true;
    }
  }

  private int compare(long[] all, int start) {
    return Arrays.compare(all, start, start + levels, offer, 0, levels);
  }
}
