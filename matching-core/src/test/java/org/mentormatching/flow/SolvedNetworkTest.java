package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

class SolvedNetworkTest {
  private static final int NETWORKS = 3_000;
  private static final int CHANGES = 12;

  private static SolvedNetwork solved(Network network) {
    return SolvedNetwork.of(network, () -> false);
  }

  /** Confirms the proof and compares with a solve that begins at nothing. */
  private static void isOptimal(SolvedNetwork solved, String name) {
    Proof proof = solved.proof();
    assertThat(OptimalityCheck.faults(proof.network(), proof.solution())).as(name).isEmpty();
    long[] anew = new NetworkSimplex().solve(proof.network(), () -> false).value();
    long[] whole = new long[anew.length];
    Arrays.setAll(whole, level -> anew[level] + proof.forcedValue()[level]);
    assertThat(solved.value()).as(name).containsExactly(whole);
    for (int number : proof.solution().chosen()) {
      assertThat(solved.isChosen(proof.pairs()[number])).as(name).isTrue();
    }
  }

  @Test
  void sequencesOfRandomChangesEqualSolvingAnew() {
    int searches = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network =
          seed % 3 == 0
              ? RandomNetworks.dense(seed)
              : seed % 3 == 1 ? RandomNetworks.plain(seed) : RandomNetworks.small(seed);
      SolvedNetwork solved = solved(network);
      RandomChanges changes = new RandomChanges(solved, new Random(seed));
      for (int i = 0; i < CHANGES; i++) {
        String change = changes.next();
        isOptimal(solved, "network %d after change %d: %s".formatted(seed, i, change));
        searches += solved.searches() ? 1 : 0;
      }
    }
    assertThat(searches).isGreaterThan(NETWORKS * CHANGES / 3);
  }

  /**
   * Pairs that lack too much to matter are not looked at; that changes nothing, not even at ties.
   */
  @Test
  void findsOverNearPairsWhatAllPairsGive() {
    for (int seed = 0; seed < 60; seed++) {
      Network network = complete(seed);
      SolvedNetwork near = SolvedNetwork.of(network, 1 + seed % 5, () -> false);
      SolvedNetwork all = SolvedNetwork.of(network, Integer.MAX_VALUE / 8, () -> false);
      Random random = new Random(seed);
      for (int question = 0; question < 60; question++) {
        near.mark();
        all.mark();
        for (int change = random.nextInt(4); change >= 0; change--) {
          int node = random.nextInt(network.size(Kind.LEFT));
          int first = network.pairStart(node);
          int pair = first + random.nextInt(network.pairStart(node + 1) - first);
          for (int other = first; other < network.pairStart(node + 1); other++) {
            pair = random.nextInt(3) > 0 && near.isChosen(other) ? other : pair;
          }
          int what = random.nextInt(3);
          change(near, what, pair);
          change(all, what, pair);
          assertThat(near.chosen()).as("network %d", seed).containsExactly(all.chosen());
        }
        isOptimal(near, "network %d, question %d".formatted(seed, question));
        if (random.nextInt(4) > 0) {
          near.restore();
          all.restore();
        }
      }
    }
  }

  private static void change(SolvedNetwork solved, int what, int pair) {
    if (what == 0) {
      solved.forbid(pair);
    } else if (what == 1) {
      solved.release(pair);
    } else {
      Steps seats = solved.steps(Kind.RIGHT, solved.right(pair));
      solved.room(
          Kind.RIGHT, solved.right(pair), Steps.free(seats.levels(), seats.capacity() > 1 ? 1 : 2));
    }
  }

  /** A network of 80 nodes on each side, with all pairs and with many or few ties. */
  private static Network complete(int seed) {
    Random random = new Random(seed);
    int size = 80;
    int distinct = seed % 2 == 0 ? 40 : 10_000;
    Network.Builder builder = Network.builder(2, 1);
    for (int node = 0; node < size; node++) {
      builder.node(Kind.LEFT, Steps.of(2, new int[] {1}, new long[] {1, 0}));
      builder.node(Kind.RIGHT, Steps.free(2, random.nextInt(3)));
    }
    for (int left = 0; left < size; left++) {
      for (int right = 0; right < size; right++) {
        builder.pair(left, right, 1 + random.nextInt(distinct));
      }
    }
    return builder.build();
  }

  @Test
  void restoresEverythingSinceTheMark() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = seed % 2 == 0 ? RandomNetworks.dense(seed) : RandomNetworks.plain(seed);
      SolvedNetwork solved = solved(network);
      Random random = new Random(seed);
      RandomChanges changes = new RandomChanges(solved, random);
      changes.next();
      changes.next();
      int[] chosen = solved.chosen();
      long[] value = solved.value();
      Proof proof = solved.proof();
      solved.mark();
      for (int i = random.nextInt(CHANGES); i >= 0; i--) {
        changes.next();
      }
      int[] now = solved.chosen();
      assertThat(solved.changed()).as("network %d", seed).containsExactly(difference(chosen, now));
      solved.restore();
      assertThat(solved.chosen()).as("network %d", seed).containsExactly(chosen);
      assertThat(solved.value()).as("network %d", seed).containsExactly(value);
      Proof again = solved.proof();
      for (int left = 0; left < solved.size(Kind.LEFT); left++) {
        for (int level = 0; level < network.levels(); level++) {
          assertThat(again.solution().prices().price(Kind.LEFT, left, level))
              .as("network %d", seed)
              .isEqualTo(proof.solution().prices().price(Kind.LEFT, left, level));
        }
      }
      isOptimal(solved, "network %d after restoring".formatted(seed));
    }
  }

  private static int[] difference(int[] a, int[] b) {
    return IntStream.concat(Arrays.stream(a), Arrays.stream(b))
        .filter(pair -> Arrays.binarySearch(a, pair) < 0 || Arrays.binarySearch(b, pair) < 0)
        .sorted()
        .toArray();
  }

  @Test
  void nobodyMovesWhereNothingGains() {
    int still = 0;
    for (int seed = 0; seed < NETWORKS / 2; seed++) {
      SolvedNetwork solved = solved(RandomNetworks.dense(seed));
      RandomChanges changes = new RandomChanges(solved, new Random(seed));
      for (int i = 0; i < CHANGES; i++) {
        int[] before = solved.chosen();
        solved.mark();
        String change = changes.next();
        boolean isOne = !change.endsWith(", release");
        if (isOne && solved.searches() && isWorthAsMuch(solved, before)) {
          assertThat(solved.changed()).as("network %d: %s", seed, change).isEmpty();
          still++;
        }
      }
    }
    assertThat(still).isGreaterThan(NETWORKS);
  }

  /** Whether a flow is still allowed and still of greatest value. */
  private static boolean isWorthAsMuch(SolvedNetwork solved, int[] chosen) {
    Proof proof = solved.proof();
    Network network = proof.network();
    BitSet flow = new BitSet();
    Arrays.stream(chosen).forEach(flow::set);
    long[] value = new long[network.levels()];
    int[] lefts = new int[network.size(Kind.LEFT)];
    int[] rights = new int[network.size(Kind.RIGHT)];
    for (int number = 0; number < network.pairs(); number++) {
      if (flow.get(proof.pairs()[number])) {
        flow.clear(proof.pairs()[number]);
        lefts[network.pairLeft(number)]++;
        rights[network.pairRight(number)]++;
        for (int level = 0; level < value.length; level++) {
          value[level] += network.pairValue(number, level);
        }
      }
    }
    BitSet free = new BitSet();
    Arrays.stream(proof.pairs()).forEach(free::set);
    for (int pair = 0; pair < solved.pairs(); pair++) {
      if (!free.get(pair) && solved.isChosen(pair) != flow.get(pair)) {
        return false;
      }
    }
    return addUnits(network, Kind.LEFT, lefts, value)
        && addUnits(network, Kind.RIGHT, rights, value)
        && Arrays.equals(value, proof.solution().value());
  }

  private static boolean addUnits(Network network, Kind kind, int[] units, long[] value) {
    for (int node = 0; node < units.length; node++) {
      if (units[node] > network.steps(kind, node).capacity()) {
        return false;
      }
      for (int level = 0; level < value.length; level++) {
        value[level] += network.steps(kind, node).worth(units[node], level);
      }
    }
    return true;
  }

  @Test
  void refusesToForceWhereForcedPairsLeaveNoRoom() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 1));
    builder.node(Kind.RIGHT, Steps.free(1, 1));
    builder.node(Kind.RIGHT, Steps.free(1, 1));
    builder.pair(0, 0, 5);
    builder.pair(0, 1, -3);
    SolvedNetwork solved = solved(builder.build());
    solved.force(1);
    assertThat(solved.value()).containsExactly(-3);
    assertThatThrownBy(() -> solved.force(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no room to force pair 0 of LEFT 0 and RIGHT 0");
    assertThatThrownBy(() -> solved.room(Kind.LEFT, 0, Steps.free(1, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("forced pairs take 1 units of LEFT 0, which would have room for 0");
    solved.release(1);
    assertThat(solved.value()).containsExactly(5);
    assertThat(solved.chosen()).containsExactly(0);
  }

  @Test
  void valuesBeyondTheWordsAreSolvedAnew() {
    SolvedNetwork solved = solved(RandomNetworks.dense(4));
    assertThat(solved.searches()).isTrue();
    solved.mark();
    long[] value = solved.value();
    solved.value(0, 1L << 40);
    assertThat(solved.searches()).isFalse();
    isOptimal(solved, "beyond the words");
    assertThat(solved.changed()).contains(0);
    solved.restore();
    assertThat(solved.searches()).isTrue();
    assertThat(solved.value()).containsExactly(value);
    isOptimal(solved, "within the words again");
  }

  @Test
  void asksWhetherItIsCancelled() {
    AtomicBoolean cancelled = new AtomicBoolean();
    Network.Builder builder = Network.builder(1, 1);
    int size = 500;
    for (int node = 0; node < size; node++) {
      builder.node(Kind.LEFT, Steps.free(1, 1));
      builder.node(Kind.RIGHT, Steps.free(1, 1));
    }
    for (int left = 0; left < size; left++) {
      for (int right = 0; right < size; right++) {
        builder.pair(left, right, 1 + (left * 31 + right * 17) % 1000);
      }
    }
    SolvedNetwork solved = SolvedNetwork.of(builder.build(), cancelled::get);
    cancelled.set(true);
    assertThatThrownBy(
            () -> {
              for (int pair = 0; pair < solved.pairs(); pair++) {
                solved.force(pair);
                solved.release(pair);
              }
            })
        .isInstanceOf(CancellationException.class);
  }
}
