package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

/** Solving from a flow and prices that are there finds what solving from nothing finds. */
class WarmStartTest {
  private static final int NETWORKS = 8_000;

  private static Solution solve(Network network) {
    return new ExactKernel().solve(network, () -> false);
  }

  private static void isOptimal(Network network, WarmStart start, long[] greatest, String name) {
    Solution solution = new ExactKernel().solve(network, start, () -> false);
    assertThat(solution.value()).as(name).containsExactly(greatest);
    assertThat(OptimalityCheck.faults(network, solution)).as(name).isEmpty();
  }

  /** The nodes of a network and some of its pairs. */
  private static Network part(Network network, int[] pairs) {
    Network.Builder builder = Network.builder(network.levels(), network.pairLevels());
    for (Kind kind : new Kind[] {Kind.LEFT, Kind.RIGHT}) {
      for (int node = 0; node < network.size(kind); node++) {
        builder.node(kind, network.steps(kind, node));
      }
    }
    for (int pair : pairs) {
      builder.pair(left(network, pair), network.pairRight(pair), value(network, pair));
    }
    return builder.build();
  }

  private static int left(Network network, int pair) {
    int left = 0;
    while (network.pairStart(left + 1) <= pair) {
      left++;
    }
    return left;
  }

  private static long[] value(Network network, int pair) {
    return IntStream.range(network.levels() - network.pairLevels(), network.levels())
        .mapToLong(level -> network.pairValue(pair, level))
        .toArray();
  }

  private static void goesOnWhenPairsJoin(Network network, long[] greatest, int seed) {
    Random random = new Random(seed);
    int share = 1 + random.nextInt(10);
    int[] pairs =
        IntStream.range(0, network.pairs()).filter(pair -> random.nextInt(10) < share).toArray();
    Solution before = solve(part(network, pairs));
    int[] chosen = Arrays.stream(before.chosen()).map(pair -> pairs[pair]).toArray();
    isOptimal(network, new WarmStart(chosen, before.prices()), greatest, "network " + seed);
  }

  @Test
  void goesOnWhenPairsJoinASmallNetwork() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.plain(seed);
      goesOnWhenPairsJoin(network, BruteForce.greatestValue(network), seed);
    }
  }

  @Test
  void goesOnWhenPairsJoinADenserNetwork() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.dense(seed);
      goesOnWhenPairsJoin(network, new NetworkSimplex().solve(network, () -> false).value(), seed);
    }
  }

  @Test
  void goesOnWhenPairsJoinThatAreWorthMoreThanAnyBefore() {
    for (int seed = 0; seed < NETWORKS / 8; seed++) {
      Random random = new Random(seed);
      Network.Builder builder = Network.builder(2, 1);
      for (int node = 0; node < 8; node++) {
        builder.node(Kind.LEFT, Steps.of(2, new int[] {1}, new long[] {1, 0}));
        builder.node(Kind.RIGHT, Steps.free(2, 1 + random.nextInt(2)));
      }
      int[] few = new int[16];
      for (int left = 0; left < 8; left++) {
        for (int right = 0; right < 8; right++) {
          builder.pair(left, right, right < 2 ? random.nextInt(3) : random.nextInt(1 << 20));
        }
        few[2 * left] = 8 * left;
        few[2 * left + 1] = 8 * left + 1;
      }
      Network network = builder.build();
      Solution before = solve(part(network, few));
      int[] chosen = Arrays.stream(before.chosen()).map(pair -> few[pair]).toArray();
      long[] greatest = new NetworkSimplex().solve(network, () -> false).value();
      isOptimal(network, new WarmStart(chosen, before.prices()), greatest, "network " + seed);
    }
  }

  /** Any flow and any prices will do. */
  @Test
  void findsTheOptimumFromAnywhere() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.dense(seed);
      Random random = new Random(seed);
      long[][] prices = new long[Kind.values().length][0];
      for (Kind kind : new Kind[] {Kind.LEFT, Kind.RIGHT}) {
        int high = 1 + random.nextInt(random.nextBoolean() ? 4 : 2000);
        prices[kind.ordinal()] =
            random
                .ints((long) network.size(kind) * network.levels(), -high, high)
                .asLongStream()
                .toArray();
      }
      WarmStart start =
          new WarmStart(someFlow(network, random), new Prices(network.levels(), prices));
      long[] greatest = new NetworkSimplex().solve(network, () -> false).value();
      isOptimal(network, start, greatest, "network " + seed);
    }
  }

  private static int[] someFlow(Network network, Random random) {
    int[] taken = new int[network.size(Kind.RIGHT)];
    int[] held = new int[network.size(Kind.LEFT)];
    return IntStream.range(0, network.pairs())
        .filter(pair -> random.nextInt(3) == 0)
        .filter(
            pair -> {
              int left = left(network, pair);
              int right = network.pairRight(pair);
              if (held[left] == network.steps(Kind.LEFT, left).units()
                  || taken[right] == network.steps(Kind.RIGHT, right).units()) {
                return false;
              }
              held[left]++;
              taken[right]++;
              return true;
            })
        .toArray();
  }

  @Test
  void nobodyMovesWhereNothingJoins() {
    for (int seed = 0; seed < NETWORKS / 4; seed++) {
      Network network = RandomNetworks.dense(seed);
      Solution before = solve(network);
      WarmStart start = new WarmStart(before.chosen(), before.prices());
      assertThat(new ExactKernel().solve(network, start, () -> false).chosen())
          .as("network " + seed)
          .containsExactly(before.chosen());
    }
  }

  @Test
  void networksWithGroupsAreSolvedFromNothing() {
    for (int seed = 0; seed < NETWORKS / 8; seed++) {
      Network network = RandomNetworks.small(seed);
      Solution before = solve(network);
      WarmStart start = new WarmStart(before.chosen(), before.prices());
      isOptimal(network, start, before.value(), "network " + seed);
    }
  }

  @Test
  void refusesMoreThanThereIsRoomFor() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 1));
    builder.node(Kind.LEFT, Steps.free(1, 1));
    builder.node(Kind.RIGHT, Steps.free(1, 1));
    builder.pair(0, 0, 5);
    builder.pair(1, 0, 7);
    Network network = builder.build();
    WarmStart start = new WarmStart(new int[] {0, 1}, solve(network).prices());
    assertThatThrownBy(() -> new ExactKernel().solve(network, start, () -> false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pair 1 is more than its nodes have room for");
  }
}
