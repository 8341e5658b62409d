package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/** The greatest value of a small network, found by trying every subset of its pairs. */
final class BruteForce {
  private final Network network;

  private BruteForce(Network network) {
    this.network = network;
  }

  static long[] greatestValue(Network network) {
    BruteForce search = new BruteForce(network);
    long[] best = new long[network.levels()];
    for (int subset = 0; subset < 1 << network.pairs(); subset++) {
      long[] value = search.valueIfFeasible(subset);
      if (value.length > 0 && (subset == 0 || Arrays.compare(value, best) > 0)) {
        best = value;
      }
    }
    return best;
  }

  /** Value of some pairs, or nothing if a node or group has no room for them. */
  static long[] value(Network network, int[] pairs) {
    int subset = 0;
    for (int pair : pairs) {
      subset |= 1 << pair;
    }
    return new BruteForce(network).valueIfFeasible(subset);
  }

  /** Value of a subset of the pairs, or nothing if a node or group has no room for it. */
  private long[] valueIfFeasible(int subset) {
    long[] value = new long[network.levels()];
    int[][] passing = new int[Kind.values().length][];
    for (Kind kind : Kind.values()) {
      passing[kind.ordinal()] = new int[network.size(kind)];
    }
    for (int pair = 0; pair < network.pairs(); pair++) {
      if ((subset >> pair & 1) == 1) {
        countUpwards(passing, Kind.LEFT, network.pairLeft(pair));
        countUpwards(passing, Kind.RIGHT, network.pairRight(pair));
        for (int level = 0; level < value.length; level++) {
          value[level] += network.pairValue(pair, level);
        }
      }
    }
    for (Kind kind : Kind.values()) {
      for (int node = 0; node < network.size(kind); node++) {
        Steps steps = network.steps(kind, node);
        if (passing[kind.ordinal()][node] > steps.capacity()) {
          return new long[0];
        }
        for (int unit = 0; unit < passing[kind.ordinal()][node]; unit++) {
          int step = stepOf(steps, unit);
          for (int level = 0; level < value.length; level++) {
            value[level] += steps.value(step, level);
          }
        }
      }
    }
    return value;
  }

  private void countUpwards(int[][] passing, Kind kind, int node) {
    passing[kind.ordinal()][node]++;
    int hub = network.parent(kind, node);
    if (hub != Network.ROOT) {
      boolean left = kind == Kind.LEFT || kind == Kind.LEFT_GROUP;
      countUpwards(passing, left ? Kind.LEFT_GROUP : Kind.RIGHT_GROUP, hub);
    }
  }

  private static int stepOf(Steps steps, int unit) {
    int step = 0;
    for (int end = steps.width(0); end <= unit; end += steps.width(step)) {
      step++;
    }
    return step;
  }
}
