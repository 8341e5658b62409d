package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

class BottlenecksTest {
  private static final int NETWORKS = 4_000;

  private static Bottlenecks bottlenecks(Network network, int[] chosen) {
    return Bottlenecks.of(network, chosen, pair -> false, () -> false);
  }

  private static int[] solve(Network network) {
    return new ExactKernel().solve(network, () -> false).chosen();
  }

  @Test
  void canBeCounted() {
    int found = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = seed % 2 == 0 ? RandomNetworks.dense(seed) : RandomNetworks.plain(seed);
      int[] chosen = solve(network);
      Bottlenecks bottlenecks = bottlenecks(network, chosen);
      for (int left = 0; left < network.size(Kind.LEFT); left++) {
        Optional<Bottleneck> bottleneck = bottlenecks.of(left);
        if (bottleneck.isPresent()) {
          assertThat(bottleneck.get().lefts()).contains(left);
          count(network, chosen, bottleneck.get(), "left %d of network %d".formatted(left, seed));
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(NETWORKS);
  }

  /** Counts with the network and the chosen pairs alone. */
  private static void count(Network network, int[] chosen, Bottleneck bottleneck, String name) {
    BitSet lefts = set(bottleneck.lefts());
    BitSet rights = set(bottleneck.rights());
    BitSet flow = set(chosen);
    int[] has = new int[network.size(Kind.LEFT)];
    long inside = 0;
    long elsewhere = 0;
    for (int pair = 0; pair < network.pairs(); pair++) {
      int left = network.pairLeft(pair);
      boolean isInside = rights.get(network.pairRight(pair));
      if (lefts.get(left)) {
        assertThat(isInside || flow.get(pair)).as(name).isTrue();
        has[left] += flow.get(pair) ? 1 : 0;
        inside += flow.get(pair) && isInside ? 1 : 0;
        elsewhere += flow.get(pair) && !isInside ? 1 : 0;
      }
    }
    long room = rights.stream().mapToLong(r -> network.steps(Kind.RIGHT, r).capacity()).sum();
    assertThat(bottleneck.room()).as(name).isEqualTo(room).isEqualTo(inside);
    assertThat(bottleneck.elsewhere()).as(name).isEqualTo(elsewhere);
    long wanted = lefts.stream().mapToLong(l -> network.steps(Kind.LEFT, l).capacity()).sum();
    assertThat(bottleneck.wanted()).as(name).isEqualTo(wanted).isGreaterThan(room + elsewhere);
  }

  private static BitSet set(int[] numbers) {
    BitSet set = new BitSet();
    Arrays.stream(numbers).forEach(set::set);
    return set;
  }

  @Test
  void isFoundExactlyWhereNoUnitMoreIsPossible() {
    int without = 0;
    for (int seed = 0; seed < NETWORKS / 2; seed++) {
      Network network = RandomNetworks.plain(seed);
      int[] chosen = solve(network);
      Bottlenecks bottlenecks = bottlenecks(network, chosen);
      int[] has = new int[network.size(Kind.LEFT)];
      Arrays.stream(chosen).forEach(pair -> has[network.pairLeft(pair)]++);
      for (int left = 0; left < has.length; left++) {
        if (has[left] < network.steps(Kind.LEFT, left).capacity()) {
          has[left]++;
          long most = mostUnits(network, has);
          has[left]--;
          assertThat(bottlenecks.of(left).isPresent())
              .as("left %d of network %d", left, seed)
              .isEqualTo(most == chosen.length);
          without++;
        } else {
          assertThat(bottlenecks.of(left)).isEmpty();
        }
      }
    }
    assertThat(without).isGreaterThan(NETWORKS / 4);
  }

  /** The most units that can be chosen if each left node takes at most so many. */
  private static long mostUnits(Network network, int[] lefts) {
    Network.Builder builder = Network.builder(1, 1);
    for (int left = 0; left < lefts.length; left++) {
      builder.node(Kind.LEFT, Steps.free(1, lefts[left]));
    }
    for (int right = 0; right < network.size(Kind.RIGHT); right++) {
      builder.node(Kind.RIGHT, Steps.free(1, network.steps(Kind.RIGHT, right).capacity()));
    }
    for (int pair = 0; pair < network.pairs(); pair++) {
      builder.pair(network.pairLeft(pair), network.pairRight(pair), 1);
    }
    return new NetworkSimplex().solve(builder.build(), () -> false).value()[0];
  }

  @Test
  void isLeftByNoPathAndReachedAsAWhole() {
    int found = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = seed % 2 == 0 ? RandomNetworks.dense(seed) : RandomNetworks.plain(seed);
      int[] chosen = solve(network);
      Bottlenecks bottlenecks = bottlenecks(network, chosen);
      for (int left = 0; left < network.size(Kind.LEFT); left++) {
        Optional<Bottleneck> own = bottlenecks.of(left);
        if (own.isPresent()) {
          BitSet rights = new BitSet();
          BitSet lefts = reach(network, set(chosen), left, rights);
          String name = "left %d of network %d".formatted(left, seed);
          assertThat(set(own.get().lefts())).as(name).isEqualTo(lefts);
          assertThat(set(own.get().rights())).as(name).isEqualTo(rights);
          found += rights.cardinality() > 1 ? 1 : 0;
        }
      }
    }
    assertThat(found).isGreaterThan(NETWORKS / 10);
  }

  /** Follows alternating paths pair by pair until nothing new is reached. */
  private static BitSet reach(Network network, BitSet flow, int from, BitSet rights) {
    BitSet lefts = new BitSet();
    lefts.set(from);
    int before;
    do {
      before = lefts.cardinality() + rights.cardinality();
      for (int pair = 0; pair < network.pairs(); pair++) {
        if (flow.get(pair) && rights.get(network.pairRight(pair))) {
          lefts.set(network.pairLeft(pair));
        } else if (!flow.get(pair) && lefts.get(network.pairLeft(pair))) {
          rights.set(network.pairRight(pair));
        }
      }
    } while (lefts.cardinality() + rights.cardinality() > before);
    return lefts;
  }

  @Test
  void namesTheRightNodesForWhichMoreCompeteThanTheyHaveRoomFor() {
    Network network = competition();
    Bottlenecks bottlenecks = bottlenecks(network, solve(network));
    Bottleneck bottleneck = bottlenecks.of(0).orElseThrow();
    assertThat(bottleneck.lefts()).containsExactly(0, 1, 2);
    assertThat(bottleneck.rights()).containsExactly(0);
    assertThat(bottleneck.room()).isEqualTo(2);
    assertThat(bottleneck.elsewhere()).isZero();
    assertThat(bottleneck.isShortage()).isTrue();
  }

  /** Three left nodes want two units of right node 0; a fourth has right node 1, with room left. */
  private static Network competition() {
    Network.Builder builder = Network.builder(1, 1);
    for (int left = 0; left < 4; left++) {
      builder.node(Kind.LEFT, Steps.free(1, 1));
    }
    builder.node(Kind.RIGHT, Steps.free(1, 2));
    builder.node(Kind.RIGHT, Steps.free(1, 5));
    for (int left = 0; left < 3; left++) {
      builder.pair(left, 0, 10 + left);
    }
    builder.pair(3, 0, 1);
    builder.pair(3, 1, 1000);
    return builder.build();
  }

  @Test
  void aLeftNodeWithoutPairsIsABottleneckOfItsOwn() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 1));
    builder.node(Kind.LEFT, Steps.free(1, 0));
    Network network = builder.build();
    Bottleneck bottleneck = bottlenecks(network, new int[0]).of(0).orElseThrow();
    assertThat(bottleneck.lefts()).containsExactly(0);
    assertThat(bottleneck.rights()).isEmpty();
    assertThat(bottleneck.isShortage()).isTrue();
    assertThat(bottlenecks(network, new int[0]).of(1)).isEmpty();
  }

  @Test
  void refusesGroups() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT_GROUP, Steps.free(1, 1));
    Network network = builder.build();
    assertThatThrownBy(() -> bottlenecks(network, new int[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bottlenecks are found in networks without groups only");
  }

  @Test
  void endsWhenCancelled() {
    Network.Builder builder = Network.builder(1, 1);
    IntStream.range(0, 600).forEach(left -> builder.node(Kind.LEFT, Steps.free(1, 1)));
    IntStream.range(0, 600).forEach(right -> builder.node(Kind.RIGHT, Steps.free(1, 1)));
    for (int left = 0; left < 600; left++) {
      for (int right = 0; right < 600; right++) {
        builder.pair(left, right, 1);
      }
    }
    Network network = builder.build();
    assertThatThrownBy(() -> Bottlenecks.of(network, new int[0], pair -> false, () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
