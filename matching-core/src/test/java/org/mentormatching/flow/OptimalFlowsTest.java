package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

/** What every flow of greatest value has, and what some have, is what trying every subset finds. */
class OptimalFlowsTest {
  private static final int NETWORKS = 3_000;

  /** How many flows of greatest value there are, and in how many of them each pair is. */
  private static int[] count(Network network, long[] greatest) {
    int[] count = new int[network.pairs() + 1];
    for (int subset = 0; subset < 1 << network.pairs(); subset++) {
      int of = subset;
      int[] pairs =
          IntStream.range(0, network.pairs()).filter(pair -> (of >> pair & 1) == 1).toArray();
      if (Arrays.equals(BruteForce.value(network, pairs), greatest)) {
        Arrays.stream(pairs).forEach(pair -> count[pair]++);
        count[network.pairs()]++;
      }
    }
    return count;
  }

  @Test
  void everyAndSomeAreWhatAllFlowsOfGreatestValueSay() {
    int[] seen = new int[3];
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = seed % 2 == 0 ? RandomNetworks.plain(seed) : RandomNetworks.doubled(seed);
      if (network.pairs() > 10) {
        continue;
      }
      Solution solution = new ExactKernel().solve(network, () -> false);
      int[] count = count(network, solution.value());
      OptimalFlows flows =
          OptimalFlows.of(network, solution.chosen(), solution.prices(), () -> false);
      int all = count[network.pairs()];
      for (int pair = 0; pair < network.pairs(); pair++) {
        String name = "pair " + pair + " of network " + seed;
        assertThat(flows.isInEvery(pair)).as(name).isEqualTo(count[pair] == all);
        assertThat(flows.isInSome(pair)).as(name).isEqualTo(count[pair] > 0);
        boolean isChosen = Arrays.binarySearch(solution.chosen(), pair) >= 0;
        boolean mayChange = isChosen ? count[pair] < all : count[pair] > 0;
        assertThat(flows.change(pair).isPresent()).as(name).isEqualTo(mayChange);
        int changed = pair;
        flows.change(pair).ifPresent(change -> isAsGood(network, solution, changed, change, name));
        seen[count[pair] == all ? 0 : count[pair] > 0 ? 1 : 2]++;
      }
    }
    assertThat(Arrays.stream(seen).min().orElse(0)).isGreaterThan(NETWORKS / 10);
  }

  private static void isAsGood(
      Network network, Solution solution, int pair, int[] change, String name) {
    BitSet other = new BitSet();
    Arrays.stream(solution.chosen()).forEach(other::flip);
    Arrays.stream(change).forEach(other::flip);
    assertThat(BruteForce.value(network, other.stream().toArray()))
        .as(name)
        .containsExactly(solution.value());
    assertThat(change).as(name).contains(pair).doesNotHaveDuplicates();
  }

  @Test
  void findsTheSameFromEveryFlowAndAllPricesThatProveIt() {
    for (int seed = 0; seed < 300; seed++) {
      Network network = RandomNetworks.dense(seed);
      Solution one = new ExactKernel().solve(network, () -> false);
      Solution other = new NetworkSimplex().solve(network, () -> false);
      OptimalFlows a = OptimalFlows.of(network, one.chosen(), one.prices(), () -> false);
      OptimalFlows b = OptimalFlows.of(network, other.chosen(), other.prices(), () -> false);
      for (int pair = 0; pair < network.pairs(); pair++) {
        assertThat(a.isInEvery(pair)).as("network %d", seed).isEqualTo(b.isInEvery(pair));
        assertThat(a.isInSome(pair)).as("network %d", seed).isEqualTo(b.isInSome(pair));
      }
    }
  }

  @Test
  void refusesGroups() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT_GROUP, Steps.free(1, 1));
    Network network = builder.build();
    Prices none = new Prices(1, new long[Kind.values().length][0]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptimalFlows.of(network, new int[0], none, () -> false));
  }
}
