package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/** Reads the {@link Solution} off an optimal basis, in numbers per level. */
final class Reading {
  private final Network network;
  private final Arcs arcs;
  private final SpanningTree tree;
  private final int levels;

  Reading(Arcs arcs, SpanningTree tree) {
    this.arcs = arcs;
    this.tree = tree;
    network = arcs.network;
    levels = network.levels();
  }

  Solution solution() {
    int[] flow = new int[arcs.state.length];
    for (int arc = 0; arc < flow.length; arc++) {
      flow[arc] = arcs.state[arc] == Arcs.FULL ? arcs.capacity(arc) : 0;
    }
    tree.writeFlow(flow);
    return new Solution(chosen(flow), value(flow), prices());
  }

  private int[] chosen(int[] flow) {
    int[] chosen = new int[arcs.pairs];
    int count = 0;
    for (int pair = 0; pair < arcs.pairs; pair++) {
      if (flow[pair] > 0) {
        chosen[count++] = pair;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private long[] value(int[] flow) {
    long[] value = new long[levels];
    for (int level = 0; level < levels; level++) {
      try {
        value[level] = value(flow, level);
      } catch (ArithmeticException overflow) {
        throw (ArithmeticException)
            new ArithmeticException(
                    "the total value at level %d does not fit a long: %s"
                        .formatted(level, overflow.getMessage()))
                .initCause(overflow);
      }
    }
    return value;
  }

  private long value(int[] flow, int level) {
    long sum = 0;
    for (int pair = 0; pair < arcs.pairs; pair++) {
      if (flow[pair] > 0) {
        sum = Math.addExact(sum, network.pairValue(pair, level));
      }
    }
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < network.size(kind); i++) {
        Steps steps = network.steps(kind, i);
        int first = arcs.firstStep(arcs.first[kind.ordinal()] + i);
        for (int step = 0; step < steps.count(); step++) {
          long worth = Math.multiplyExact(steps.value(step, level), (long) flow[first + step]);
          sum = Math.addExact(sum, worth);
        }
      }
    }
    return sum;
  }

  private Prices prices() {
    long[][] prices = new long[Kind.values().length][];
    for (Kind kind : Kind.values()) {
      prices[kind.ordinal()] = new long[Math.multiplyExact(network.size(kind), levels)];
      for (int i = 0; i < network.size(kind); i++) {
        int node = arcs.first[kind.ordinal()] + i;
        for (int word = 0; word < arcs.words && !arcs.dead[node]; word++) {
          arcs.radix.unpack(word, tree.price[word][node], prices[kind.ordinal()], i * levels);
        }
      }
    }
    return new DeadPrices(arcs, prices).fill();
  }
}
