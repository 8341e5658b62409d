package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/** Reads the {@link Solution} off an optimal basis, in numbers per level. */
final class Reading {
  private final Network network;
  private final Arcs arcs;
  private final SpanningTree tree;
  private final Effort effort;
  private final int levels;

  Reading(Arcs arcs, SpanningTree tree, Effort effort) {
    this.arcs = arcs;
    this.tree = tree;
    this.effort = effort;
    network = arcs.network;
    levels = network.levels();
  }

  Solution solution() {
    int[] stepFlow = new int[arcs.stepWidth.length];
    for (int step = 0; step < stepFlow.length; step++) {
      stepFlow[step] = arcs.state[arcs.pairs + step] == Arcs.FULL ? arcs.stepWidth[step] : 0;
    }
    tree.settle(stepFlow);
    int[] chosen = chosen();
    return new Solution(chosen, value(chosen, stepFlow), prices());
  }

  private int[] chosen() {
    int[] chosen = new int[16];
    int count = 0;
    for (int left = 1; left <= arcs.lefts; left++) {
      for (int pair = arcs.pairStart[left]; pair < arcs.pairStart[left + 1]; pair++) {
        if (arcs.state[pair] == Arcs.FULL) {
          if (count == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * count);
          }
          chosen[count++] = pair;
        }
      }
      effort.spend(arcs.pairStart[left + 1] - arcs.pairStart[left]);
    }
    return Arrays.copyOf(chosen, count);
  }

  private long[] value(int[] chosen, int[] stepFlow) {
    long[] value = new long[levels];
    for (int level = 0; level < levels; level++) {
      try {
        value[level] = value(chosen, stepFlow, level);
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

  private long value(int[] chosen, int[] stepFlow, int level) {
    long sum = 0;
    for (int pair : chosen) {
      sum = Math.addExact(sum, network.pairValue(pair, level));
    }
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < network.size(kind); i++) {
        Steps steps = network.steps(kind, i);
        int first = arcs.stepStart[arcs.first[kind.ordinal()] + i];
        for (int step = 0; step < steps.count(); step++) {
          long worth = Math.multiplyExact(steps.value(step, level), (long) stepFlow[first + step]);
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
    return new DeadPrices(arcs, prices, effort).fill();
  }
}
