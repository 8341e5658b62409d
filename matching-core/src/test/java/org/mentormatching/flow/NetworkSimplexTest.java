package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

class NetworkSimplexTest {
  private static final int NETWORKS = 12_000;

  private final Kernel kernel = new NetworkSimplex();

  private Solution solve(Network network) {
    return kernel.solve(network, () -> false);
  }

  @Test
  void equalsBruteForceOnRandomNetworks() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.small(seed);
      assertThat(solve(network).value())
          .as("value of network %d", seed)
          .containsExactly(BruteForce.greatestValue(network));
    }
  }

  @Test
  void provesEverySolution() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.small(seed);
      assertThat(OptimalityCheck.faults(network, solve(network)))
          .as("faults of network %d", seed)
          .isEmpty();
    }
  }

  @Test
  void pricesAddUpToTheValueAtEveryLevel() {
    for (int seed = 0; seed < NETWORKS / 4; seed++) {
      Network network = RandomNetworks.small(seed);
      Solution solution = solve(network);
      assertThat(DualObjective.of(network, solution.prices()))
          .as("dual objective of network %d", seed)
          .containsExactly(solution.value());
    }
  }

  @Test
  void solvesTheSameNetworkTheSameWay() {
    for (int seed = 0; seed < NETWORKS / 4; seed++) {
      Network network = RandomNetworks.small(seed);
      Solution once = solve(network);
      Solution again = solve(network);
      assertThat(again.chosen()).containsExactly(once.chosen());
      assertThat(again.value()).containsExactly(once.value());
      for (Kind kind : Kind.values()) {
        for (int node = 0; node < network.size(kind); node++) {
          for (int level = 0; level < network.levels(); level++) {
            assertThat(again.prices().price(kind, node, level))
                .isEqualTo(once.prices().price(kind, node, level));
          }
        }
      }
    }
  }

  @Test
  void randomNetworksNeedUpToSixWordsAndHaveRightNodesWithoutRoom() {
    int[] words = new int[7];
    int closed = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.small(seed);
      words[Radix.of(network, new Effort(() -> false)).words()]++;
      for (int right = 0; right < network.size(Kind.RIGHT); right++) {
        closed += network.steps(Kind.RIGHT, right).capacity() == 0 ? 1 : 0;
      }
    }
    assertThat(Arrays.stream(words, 1, 7)).allMatch(networks -> networks > 100);
    assertThat(closed).isGreaterThan(1000);
  }

  @Test
  void solvesAnEmptyNetwork() {
    Network network = Network.builder(3, 1).build();
    Solution solution = solve(network);
    assertThat(solution.chosen()).isEmpty();
    assertThat(solution.value()).containsExactly(0, 0, 0);
    assertThat(OptimalityCheck.faults(network, solution)).isEmpty();
  }

  @Test
  void aHigherLevelGoesBeforeAnyAmountOfALowerOne() {
    Network.Builder builder = Network.builder(2, 1);
    builder.node(Kind.LEFT, Steps.of(2, new int[] {1}, new long[] {1, 0}));
    builder.node(Kind.RIGHT, Steps.free(2, 1));
    builder.pair(0, 0, -(1L << 50));
    Solution solution = solve(builder.build());
    assertThat(solution.chosen()).containsExactly(0);
    assertThat(solution.value()).containsExactly(1, -(1L << 50));
  }

  @Test
  void nobodyGetsASecondPartnerWhileSomebodyWaitsForAFirst() {
    Network.Builder builder = Network.builder(3, 1);
    Steps wishes = Steps.of(3, new int[] {1, 1}, new long[] {1, 0, 0, 0, 1, 0});
    builder.node(Kind.LEFT, wishes);
    builder.node(Kind.LEFT, wishes);
    builder.node(Kind.RIGHT, Steps.free(3, 1));
    builder.node(Kind.RIGHT, Steps.free(3, 1));
    builder.pair(0, 0, 90);
    builder.pair(0, 1, 80);
    builder.pair(1, 1, 10);
    Solution solution = solve(builder.build());
    assertThat(solution.chosen()).containsExactly(0, 2);
    assertThat(solution.value()).containsExactly(2, 0, 100);
  }

  @Test
  void leavesAPairOutThatIsWorthLessThanNothing() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 1));
    builder.node(Kind.RIGHT, Steps.free(1, 1));
    builder.pair(0, 0, -1);
    assertThat(solve(builder.build()).chosen()).isEmpty();
  }

  @Test
  void theCapOfAGroupHoldsOverTheRoomOfItsNodes() {
    Network.Builder builder = Network.builder(1, 1);
    int group = builder.node(Kind.RIGHT_GROUP, Steps.free(1, 1));
    int inner = builder.node(Kind.RIGHT_GROUP, group, Steps.free(1, 5));
    builder.node(Kind.RIGHT, inner, Steps.free(1, 5));
    builder.node(Kind.RIGHT, group, Steps.free(1, 5));
    builder.node(Kind.LEFT, Steps.free(1, 2));
    builder.pair(0, 0, 7);
    builder.pair(0, 1, 8);
    assertThat(solve(builder.build()).chosen()).containsExactly(1);
  }

  @Test
  void aRightNodeWithoutRoomIsPricedAtNoLessThanASeatWouldAdd() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 1));
    builder.node(Kind.RIGHT, Steps.free(1, 1));
    builder.node(Kind.RIGHT, Steps.free(1, 0));
    builder.pair(0, 0, 30);
    builder.pair(0, 1, 75);
    Network network = builder.build();
    Solution solution = solve(network);
    assertThat(solution.prices().price(Kind.RIGHT, 1, 0)).isGreaterThanOrEqualTo(45);
    assertThat(OptimalityCheck.faults(network, solution)).isEmpty();
  }

  @Test
  void everybodyWantsOneRightNode() {
    Network.Builder builder = Network.builder(2, 1);
    builder.node(Kind.RIGHT, Steps.free(2, 3));
    for (int left = 0; left < 10; left++) {
      builder.node(Kind.LEFT, Steps.of(2, new int[] {1}, new long[] {1, 0}));
      builder.pair(left, 0, left);
    }
    Network network = builder.build();
    Solution solution = solve(network);
    assertThat(solution.chosen()).containsExactly(7, 8, 9);
    assertThat(solution.value()).containsExactly(3, 24);
    assertThat(OptimalityCheck.faults(network, solution)).isEmpty();
  }

  @Test
  void solvesAMediumNetwork() {
    Network network = medium(new Random(7));
    Solution solution = solve(network);
    assertThat(OptimalityCheck.faults(network, solution)).isEmpty();
    assertThat(solution.value()[0]).isEqualTo(1800);
  }

  /** 2,000 x 600 with 32 candidates each, three seats per right node and two wishes per left. */
  private static Network medium(Random random) {
    Network.Builder builder = Network.builder(3, 1);
    Steps wishes = Steps.of(3, new int[] {1, 1}, new long[] {1, 0, 0, 0, 1, 0});
    for (int left = 0; left < 2000; left++) {
      builder.node(Kind.LEFT, wishes);
    }
    for (int right = 0; right < 600; right++) {
      builder.node(Kind.RIGHT, Steps.free(3, 3));
    }
    for (int left = 0; left < 2000; left++) {
      for (int right : random.ints(0, 600).distinct().limit(32).toArray()) {
        builder.pair(left, right, random.nextInt(10_001));
      }
    }
    return builder.build();
  }

  @Test
  void endsWhenCancelled() {
    Network network = medium(new Random(7));
    assertThatThrownBy(() -> kernel.solve(network, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void asksAgainAndAgainWhetherItIsCancelled() {
    Network network = medium(new Random(7));
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() -> kernel.solve(network, () -> asked.incrementAndGet() == 10))
        .isInstanceOf(CancellationException.class);
    assertThat(asked).hasValue(10);
  }

  @Test
  void refusesValuesWhosePathsCannotBeAddedUp() {
    Network.Builder builder = Network.builder(2, 1);
    builder.node(Kind.LEFT, Steps.free(2, 1));
    builder.node(Kind.RIGHT, Steps.free(2, 1));
    builder.pair(0, 0, 1L << 61);
    Network network = builder.build();
    assertThatThrownBy(() -> solve(network))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("level 1")
        .hasMessageContaining("2305843009213693952")
        .hasMessageContaining("2305843009213693951");
  }

  @Test
  void solvesWithTheLargestValuesThatItAccepts() {
    Network.Builder builder = Network.builder(2, 2);
    builder.node(Kind.LEFT, Steps.free(2, 1));
    builder.node(Kind.RIGHT, Steps.free(2, 1));
    builder.node(Kind.RIGHT, Steps.free(2, 1));
    builder.pair(0, 0, Radix.LARGEST, -Radix.LARGEST);
    builder.pair(0, 1, Radix.LARGEST, 0);
    Network network = builder.build();
    Solution solution = solve(network);
    assertThat(solution.chosen()).containsExactly(1);
    assertThat(OptimalityCheck.faults(network, solution)).isEmpty();
  }

  @Test
  void refusesATotalThatDoesNotFit() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.RIGHT, Steps.free(1, 9));
    for (int left = 0; left < 9; left++) {
      builder.node(Kind.LEFT, Steps.free(1, 1));
      builder.pair(left, 0, 1L << 60);
    }
    Network network = builder.build();
    assertThatThrownBy(() -> solve(network))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("level 0");
  }
}
