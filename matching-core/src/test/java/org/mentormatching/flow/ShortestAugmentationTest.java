package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

class ShortestAugmentationTest {
  private static final int NETWORKS = 12_000;

  private static Effort effort() {
    return new Effort(() -> false);
  }

  private static Market market(Network network, boolean leftBids) {
    return new Market(network, Radix.of(network, effort()), leftBids, effort());
  }

  private static Solution solve(Network network, boolean leftBids) {
    return new ShortestAugmentation(market(network, leftBids), effort()).solve();
  }

  private static boolean fits(Network network) {
    return Radix.of(network, effort()).fitsMarket();
  }

  @Test
  void equalsBruteForceFromBothSidesAndProvesIt() {
    int solved = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.plain(seed);
      if (fits(network)) {
        long[] greatest = BruteForce.greatestValue(network);
        isOptimal(network, greatest, true, seed);
        isOptimal(network, greatest, false, seed);
        solved++;
      }
    }
    assertThat(solved).isGreaterThan(NETWORKS / 2);
  }

  @Test
  void equalsTheNetworkSimplexOnDenserNetworks() {
    for (int seed = 0; seed < NETWORKS / 2; seed++) {
      Network network = RandomNetworks.dense(seed);
      long[] greatest = new NetworkSimplex().solve(network, () -> false).value();
      isOptimal(network, greatest, true, seed);
      isOptimal(network, greatest, false, seed);
    }
  }

  private static void isOptimal(Network network, long[] greatest, boolean leftBids, int seed) {
    Solution solution = solve(network, leftBids);
    String name = (leftBids ? "left bids" : "right bids") + " in network " + seed;
    assertThat(solution.value()).as(name).containsExactly(greatest);
    assertThat(OptimalityCheck.faults(network, solution)).as(name).isEmpty();
  }

  @Test
  void solvesTheSameNetworkTheSameWay() {
    for (int seed = 0; seed < NETWORKS / 12; seed++) {
      Network network = RandomNetworks.dense(seed);
      Solution once = solve(network, true);
      Solution again = solve(network, true);
      assertThat(again.chosen()).containsExactly(once.chosen());
      for (int left = 0; left < network.size(Kind.LEFT); left++) {
        assertThat(again.prices().price(Kind.LEFT, left, 0))
            .isEqualTo(once.prices().price(Kind.LEFT, left, 0));
      }
    }
  }

  @Test
  void solvesAnEmptyNetworkAndEmptySides() {
    for (Kind only : new Kind[] {Kind.LEFT, Kind.RIGHT}) {
      for (int nodes = 0; nodes < 3; nodes++) {
        Network.Builder builder = Network.builder(2, 1);
        for (int node = 0; node < nodes; node++) {
          builder.node(only, Steps.of(2, new int[] {1}, new long[] {1, 0}));
        }
        Network network = builder.build();
        isOptimal(network, new long[2], true, nodes);
        isOptimal(network, new long[2], false, nodes);
      }
    }
  }

  @Test
  void everybodyWantsOneRightNode() {
    Network.Builder builder = Network.builder(2, 1);
    builder.node(Kind.RIGHT, Steps.free(2, 700));
    for (int left = 0; left < 1000; left++) {
      builder.node(Kind.LEFT, Steps.of(2, new int[] {1}, new long[] {1, 0}));
      builder.pair(left, 0, left);
    }
    Network network = builder.build();
    long[] greatest = {700, 700 * (300 + 999) / 2};
    isOptimal(network, greatest, true, 0);
    isOptimal(network, greatest, false, 0);
  }

  @Test
  void everybodyIsAlike() {
    Network.Builder builder = Network.builder(2, 1);
    for (int left = 0; left < 60; left++) {
      builder.node(Kind.LEFT, Steps.of(2, new int[] {1, 1}, new long[] {1, 0, 1, 0}));
    }
    for (int right = 0; right < 30; right++) {
      builder.node(Kind.RIGHT, Steps.free(2, 3));
    }
    for (int left = 0; left < 60; left++) {
      for (int right = 0; right < 30; right++) {
        builder.pair(left, right, 50);
      }
    }
    Network network = builder.build();
    isOptimal(network, new long[] {90, 4500}, true, 0);
    isOptimal(network, new long[] {90, 4500}, false, 0);
  }

  /** Costs of the product form, on which auctions without scaling raise prices in small steps. */
  @Test
  void solvesProductsOfNumbers() {
    for (int size = 2; size <= 60; size += 29) {
      Network.Builder builder = Network.builder(2, 1);
      for (int node = 0; node < size; node++) {
        builder.node(Kind.LEFT, Steps.of(2, new int[] {1}, new long[] {1, 0}));
        builder.node(Kind.RIGHT, Steps.free(2, 1));
      }
      long value = 0;
      for (int left = 0; left < size; left++) {
        value += (long) left * left * 1_000_000;
        for (int right = 0; right < size; right++) {
          builder.pair(left, right, (long) left * right * 1_000_000);
        }
      }
      isOptimal(builder.build(), new long[] {size, value}, true, size);
      isOptimal(builder.build(), new long[] {size, value}, false, size);
    }
  }

  @Test
  void solvesWithValuesNearTheLimit() {
    long large = 1L << 54;
    Network.Builder builder = Network.builder(1, 1);
    Random random = new Random(3);
    for (int node = 0; node < 4; node++) {
      builder.node(Kind.LEFT, Steps.free(1, 2));
      builder.node(Kind.RIGHT, Steps.free(1, 1));
    }
    for (int left = 0; left < 4; left++) {
      for (int right = 0; right < 4; right++) {
        builder.pair(left, right, random.nextInt(4) == 0 ? -large : large - random.nextInt(9));
      }
    }
    Network network = builder.build();
    assertThat(fits(network)).isTrue();
    isOptimal(network, BruteForce.greatestValue(network), true, 0);
    isOptimal(network, BruteForce.greatestValue(network), false, 0);
  }

  @Test
  void nobodyBidsAgainstItselfWhereSeveralPairsLeadToOneNode() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.doubled(seed);
      if (fits(network)) {
        long[] greatest = new NetworkSimplex().solve(network, () -> false).value();
        for (boolean leftBids : new boolean[] {true, false}) {
          AtomicInteger asked = new AtomicInteger();
          Effort little = new Effort(() -> asked.incrementAndGet() > 20);
          Market market = new Market(network, Radix.of(network, effort()), leftBids, effort());
          Solution solution = new ShortestAugmentation(market, little).solve();
          assertThat(solution.value()).as("network %d", seed).containsExactly(greatest);
          assertThat(OptimalityCheck.faults(network, solution)).as("network %d", seed).isEmpty();
        }
      }
    }
  }
}
