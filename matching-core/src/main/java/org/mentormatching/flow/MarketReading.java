package org.mentormatching.flow;

import org.mentormatching.flow.Network.Kind;

/** Reads the {@link Solution} off a solved {@link Market}, in numbers per level. */
final class MarketReading {
  private final Market market;
  private final Network network;
  private final Effort effort;

  MarketReading(Market market, Effort effort) {
    this.market = market;
    this.effort = effort;
    network = market.network;
  }

  Solution solution() {
    int[] chosen = chosen();
    return new Solution(chosen, value(chosen), new FinalPrices(market, effort).prices());
  }

  /** The pairs that are held, ascending. */
  int[] chosen() {
    long[] bits = new long[(network.pairs() + 63) >>> 6];
    int count = 0;
    for (int thing = 0; thing < market.objects; thing++) {
      int first = market.objectUnit[thing];
      for (int slot = first; slot < first + market.taken[thing]; slot++) {
        int pair = market.original(market.slotPair[slot], market.slotOwner[slot]);
        bits[pair >>> 6] |= 1L << pair;
        count++;
      }
      effort.spend(64L * market.taken[thing]);
    }
    int[] chosen = new int[count];
    count = 0;
    for (int word = 0; word < bits.length; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        chosen[count++] = (word << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return chosen;
  }

  /** What the flow is worth at each level. */
  long[] value(int[] chosen) {
    long[] value = new long[network.levels()];
    for (int level = 0; level < value.length; level++) {
      try {
        if (level >= network.levels() - network.pairLevels()) {
          for (int pair : chosen) {
            value[level] = Math.addExact(value[level], network.pairValue(pair, level));
          }
        }
        if (network.largestStep(level) > 0) {
          value[level] = Math.addExact(value[level], unitsValue(Kind.LEFT, level));
          value[level] = Math.addExact(value[level], unitsValue(Kind.RIGHT, level));
        }
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

  private long unitsValue(Kind kind, int level) {
    int[] units = market.leftBids == (kind == Kind.LEFT) ? market.held : market.taken;
    long sum = 0;
    for (int node = 0; node < network.size(kind); node++) {
      Steps steps = network.steps(kind, node);
      if (!steps.isFree()) {
        sum = Math.addExact(sum, steps.worth(units[node], level));
      }
    }
    return sum;
  }
}
