package org.mentormatching.flow;

import org.mentormatching.flow.Network.Kind;

/** The sum of capacity times positive gain over all arcs, for values that a long holds easily. */
final class DualObjective {
  private final Network network;
  private final Prices prices;
  private final long[] sum;

  private DualObjective(Network network, Prices prices) {
    this.network = network;
    this.prices = prices;
    sum = new long[network.levels()];
  }

  static long[] of(Network network, Prices prices) {
    DualObjective dual = new DualObjective(network, prices);
    dual.addPairs();
    dual.addSteps();
    return dual.sum;
  }

  private void addPairs() {
    for (int pair = 0; pair < network.pairs(); pair++) {
      long[] gain = new long[sum.length];
      for (int level = 0; level < gain.length; level++) {
        gain[level] =
            network.pairValue(pair, level)
                + prices.price(Kind.LEFT, network.pairLeft(pair), level)
                - prices.price(Kind.RIGHT, network.pairRight(pair), level);
      }
      addIfPositive(gain, 1);
    }
  }

  private void addSteps() {
    for (Kind kind : Kind.values()) {
      boolean left = kind == Kind.LEFT || kind == Kind.LEFT_GROUP;
      for (int node = 0; node < network.size(kind); node++) {
        Steps steps = network.steps(kind, node);
        int hub = network.parent(kind, node);
        for (int step = 0; step < steps.count(); step++) {
          long[] gain = new long[sum.length];
          for (int level = 0; level < gain.length; level++) {
            Kind group = left ? Kind.LEFT_GROUP : Kind.RIGHT_GROUP;
            long above = hub == Network.ROOT ? 0 : prices.price(group, hub, level);
            long rise = above - prices.price(kind, node, level);
            gain[level] = steps.value(step, level) + (left ? rise : -rise);
          }
          addIfPositive(gain, steps.width(step));
        }
      }
    }
  }

  private void addIfPositive(long[] gain, int capacity) {
    int level = 0;
    while (level < gain.length && gain[level] == 0) {
      level++;
    }
    if (level < gain.length && gain[level] > 0) {
      for (int i = 0; i < gain.length; i++) {
        sum[i] += capacity * gain[i];
      }
    }
  }
}
