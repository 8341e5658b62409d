package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

class OptimalityCheckTest {
  private static final int NETWORKS = 3000;

  /**
   * Two left nodes in one group of cap 2 want the one seat of right node 0; right node 1 has a seat
   * that is worth less. Level 0 counts partners, level 1 is the fit.
   */
  private static Network contested() {
    Network.Builder builder = Network.builder(2, 1);
    Steps wish = Steps.of(2, new int[] {1}, new long[] {1, 0});
    int group = builder.node(Kind.LEFT_GROUP, Steps.free(2, 2));
    builder.node(Kind.LEFT, group, wish);
    builder.node(Kind.LEFT, group, wish);
    builder.node(Kind.RIGHT, Steps.free(2, 1));
    builder.node(Kind.RIGHT, Steps.free(2, 1));
    builder.pair(0, 0, 90);
    builder.pair(0, 1, 50);
    builder.pair(1, 0, 80);
    builder.pair(1, 1, 10);
    return builder.build();
  }

  private static Solution solve(Network network) {
    return new NetworkSimplex().solve(network, () -> false);
  }

  private static Solution choosing(Solution solution, int... chosen) {
    return new Solution(chosen, solution.value(), solution.prices());
  }

  private static List<String> faults(Network network, Solution solution) {
    return OptimalityCheck.faults(network, solution);
  }

  @Test
  void acceptsTheOptimum() {
    Solution solution = solve(contested());
    assertThat(solution.chosen()).containsExactly(1, 2);
    assertThat(solution.value()).containsExactly(2, 130);
    assertThat(faults(contested(), solution)).isEmpty();
  }

  @Test
  void refusesADroppedPair() {
    Solution spoiled = choosing(solve(contested()), 1);
    assertThat(faults(contested(), spoiled))
        .contains(
            "at level 0 the flow is worth 1, not 2", "at level 1 the flow is worth 50, not 130");
  }

  @Test
  void refusesAnAddedPairAndNamesTheFullNodes() {
    Solution spoiled = choosing(solve(contested()), 0, 1, 2);
    assertThat(faults(contested(), spoiled))
        .contains(
            "LEFT 0 passes 2 units and has room for 1",
            "RIGHT 0 passes 2 units and has room for 1",
            "LEFT_GROUP 0 passes 3 units and has room for 2");
  }

  @Test
  void refusesAWorsePairInPlaceOfABetterOneEvenWhenTheValueIsHonest() {
    Solution solution = solve(contested());
    Solution spoiled = new Solution(new int[] {0, 3}, new long[] {2, 100}, solution.prices());
    assertThat(faults(contested(), spoiled))
        .anyMatch(fault -> fault.startsWith("pair "))
        .contains("at level 1 the prices add up to 130, the value to 100");
  }

  @Test
  void refusesPairsOutOfOrderOrOutOfRange() {
    Solution solution = solve(contested());
    assertThat(faults(contested(), choosing(solution, 2, 1)))
        .containsExactly("pair 1 is chosen after pair 2; they must ascend");
    assertThat(faults(contested(), choosing(solution, 1, 1)))
        .containsExactly("pair 1 is chosen after pair 1; they must ascend");
    assertThat(faults(contested(), choosing(solution, -1, 4)))
        .containsExactly(
            "pair -1 is chosen, but pairs go from 0 to 3",
            "pair 4 is chosen, but pairs go from 0 to 3");
  }

  @Test
  void refusesAChangedValueAtEitherLevel() {
    Solution solution = solve(contested());
    for (int level = 0; level < 2; level++) {
      long[] value = solution.value().clone();
      value[level]++;
      assertThat(faults(contested(), new Solution(solution.chosen(), value, solution.prices())))
          .contains(
              "at level %d the flow is worth %d, not %d"
                  .formatted(level, value[level] - 1, value[level]));
    }
  }

  @Test
  void namesTheArcTheLevelAndTheFiguresOfAContradiction() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 1));
    builder.node(Kind.RIGHT, Steps.free(1, 1));
    builder.pair(0, 0, 7);
    Prices prices = new Prices(1, new long[][] {{-2}, {4}, {}, {}});
    Solution idle = new Solution(new int[0], new long[] {0}, prices);
    assertThat(faults(builder.build(), idle))
        .contains(
            "pair 0 carries 0 of 1, though it gains 1 at level 0: value 7 + price -2 of LEFT 0 -"
                + " price 4 of RIGHT 0",
            "step 0 of LEFT 0 carries 0 of 1, though it gains 2 at level 0: value 0 + price 0 of the"
                + " root - price -2 of LEFT 0");
  }

  @Test
  void refusesPricesOfAnotherShape() {
    Solution solution = solve(contested());
    Prices short1 = new Prices(2, new long[][] {new long[2], new long[4], new long[2], {}});
    assertThat(faults(contested(), new Solution(solution.chosen(), solution.value(), short1)))
        .containsExactly("there are 2 LEFT nodes and prices for 1");
    Prices flat = new Prices(1, new long[][] {new long[2], new long[2], new long[1], {}});
    assertThat(faults(contested(), new Solution(solution.chosen(), solution.value(), flat)))
        .containsExactly("the network has 2 levels, the value 2 and the prices 1");
  }

  @Test
  void refusesNumbersThatItCannotAddUp() {
    Solution solution = solve(contested());
    long[] left = {0, Long.MAX_VALUE, 0, 0};
    Prices wild = new Prices(2, new long[][] {left, new long[4], new long[2], {}});
    assertThat(faults(contested(), new Solution(solution.chosen(), solution.value(), wild)))
        .containsExactly(
            "numbers are too large to be checked: value 90 + price 9223372036854775807 - price 0");
  }

  @Test
  void listsAHundredFaultsAndCountsTheRest() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 1));
    for (int right = 0; right < 150; right++) {
      builder.node(Kind.RIGHT, Steps.free(1, 1));
      builder.pair(0, right, 5);
    }
    Prices none = new Prices(1, new long[][] {{0}, new long[150], {}, {}});
    List<String> faults = faults(builder.build(), new Solution(new int[0], new long[] {0}, none));
    assertThat(faults).hasSize(101).last().isEqualTo("and 51 more");
  }

  @Test
  void refusesEverySetOfPairsThatIsNotOfGreatestValue() {
    int worse = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.small(seed);
      Solution solution = solve(network);
      Random random = new Random(seed);
      int[] chosen =
          IntStream.range(0, network.pairs()).filter(pair -> random.nextBoolean()).toArray();
      Solution other = choosing(solution, chosen);
      boolean refused = !faults(network, other).isEmpty();
      boolean best = Arrays.equals(BruteForce.value(network, chosen), solution.value());
      assertThat(refused)
          .as("network %d, pairs %s", seed, Arrays.toString(chosen))
          .isEqualTo(!best);
      worse += best ? 0 : 1;
    }
    assertThat(worse).isGreaterThan(NETWORKS / 2);
  }

  /**
   * By weak duality the dual objective is at least the value for all prices, and equal only if they
   * prove it; so prices spoiled by one are refused exactly where their dual objective moves.
   */
  @Test
  void refusesSpoiledPricesExactlyWhereTheyNoLongerProveTheValue() {
    int invalid = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.small(seed);
      Solution solution = solve(network);
      Random random = new Random(seed);
      for (Kind kind : Kind.values()) {
        if (network.size(kind) > 0) {
          int node = random.nextInt(network.size(kind));
          int level = random.nextInt(network.levels());
          Prices spoiled = changed(network, solution.prices(), kind, node, level, random);
          boolean proof = Arrays.equals(DualObjective.of(network, spoiled), solution.value());
          Solution claim = new Solution(solution.chosen(), solution.value(), spoiled);
          assertThat(faults(network, claim).isEmpty())
              .as("network %d with another price of %s %d at level %d", seed, kind, node, level)
              .isEqualTo(proof);
          invalid += proof ? 0 : 1;
        }
      }
    }
    assertThat(invalid).isGreaterThan(NETWORKS / 2);
  }

  private static Prices changed(
      Network network, Prices prices, Kind kind, int node, int level, Random random) {
    long[][] copy = new long[Kind.values().length][];
    int levels = network.levels();
    for (Kind each : Kind.values()) {
      copy[each.ordinal()] = new long[network.size(each) * levels];
      for (int i = 0; i < copy[each.ordinal()].length; i++) {
        copy[each.ordinal()][i] = prices.price(each, i / levels, i % levels);
      }
    }
    copy[kind.ordinal()][node * levels + level] += random.nextBoolean() ? 1 : -1;
    return new Prices(levels, copy);
  }
}
