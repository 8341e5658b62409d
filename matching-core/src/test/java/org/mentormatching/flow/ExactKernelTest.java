package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Progress.Stage;

class ExactKernelTest {
  private static final int NETWORKS = 12_000;
  private static final int UNITS_BETWEEN_QUESTIONS = 200_000;

  private record Report(Stage stage, long done, long of) {}

  private static void isOptimal(Network network, long[] greatest, String name) {
    Solution solution = new ExactKernel().solve(network, () -> false);
    assertThat(solution.value()).as(name).containsExactly(greatest);
    assertThat(OptimalityCheck.faults(network, solution)).as(name).isEmpty();
  }

  @Test
  void takesWhicheverMethodCarriesTheNetwork() {
    for (int seed = 0; seed < NETWORKS / 4; seed++) {
      Network network = seed % 2 == 0 ? RandomNetworks.plain(seed) : RandomNetworks.small(seed);
      isOptimal(network, BruteForce.greatestValue(network), "network " + seed);
    }
  }

  @Test
  void solvesExtremeValuesOrRefusesThem() {
    int refused = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = RandomNetworks.extreme(seed);
      try {
        isOptimal(network, BruteForce.greatestValue(network), "network " + seed);
      } catch (ArithmeticException tooLarge) {
        assertThat(tooLarge).hasMessageContaining("too large");
        refused++;
      }
    }
    assertThat(refused).isLessThan(NETWORKS / 2);
  }

  @Test
  void leftNodesThatAreAllAlikeCompeteForSeats() {
    for (int seed = 0; seed < NETWORKS / 12; seed++) {
      Random random = new Random(seed);
      Network.Builder builder = Network.builder(2, 1);
      int lefts = 1 + random.nextInt(60);
      int rights = 1 + random.nextInt(20);
      Steps wishes = Steps.of(2, new int[] {1, 1}, new long[] {2, 0, 1, 0});
      for (int left = 0; left < lefts; left++) {
        builder.node(Kind.LEFT, wishes);
      }
      long[] value = new long[rights];
      for (int right = 0; right < rights; right++) {
        builder.node(Kind.RIGHT, Steps.free(2, random.nextInt(2) * random.nextInt(9)));
        value[right] = random.nextInt(4);
      }
      for (int left = 0; left < lefts; left++) {
        for (int right = 0; right < rights; right++) {
          builder.pair(left, right, value[right]);
        }
      }
      Network network = builder.build();
      long[] greatest = new NetworkSimplex().solve(network, () -> false).value();
      isOptimal(network, greatest, "network " + seed);
    }
  }

  /** 320,000 pairs. */
  private static Network large() {
    Random random = new Random(7);
    Network.Builder builder = Network.builder(2, 1);
    Steps wish = Steps.of(2, new int[] {1}, new long[] {1, 0});
    for (int left = 0; left < 20_000; left++) {
      builder.node(Kind.LEFT, wish);
    }
    for (int right = 0; right < 6_000; right++) {
      builder.node(Kind.RIGHT, Steps.free(2, 3));
    }
    for (int left = 0; left < 20_000; left++) {
      int[] rights = random.ints(0, 6_000).distinct().limit(16).toArray();
      Arrays.sort(rights);
      for (int right : rights) {
        builder.pair(left, right, random.nextInt(10_001));
      }
    }
    return builder.build();
  }

  @Test
  void asksAllTheTimeWhetherItIsCancelledAndEndsAtOnce() {
    Network network = large();
    AtomicInteger asked = new AtomicInteger();
    Solution solution = new ExactKernel().solve(network, () -> asked.incrementAndGet() < 0);
    assertThat(OptimalityCheck.faults(network, solution)).isEmpty();
    int all = asked.get();
    assertThat(all).isGreaterThan(network.pairs() / UNITS_BETWEEN_QUESTIONS);
    for (int last = 1; last < all; last += 1 + all / 12) {
      int limit = last;
      asked.set(0);
      assertThatThrownBy(
              () -> new ExactKernel().solve(network, () -> asked.incrementAndGet() == limit))
          .isInstanceOf(CancellationException.class);
      assertThat(asked).hasValue(limit);
    }
  }

  @Test
  void tellsHowFarItIsStageByStage() {
    Network network = large();
    List<Report> reports = new ArrayList<>();
    new ExactKernel()
        .solve(network, () -> false, (stage, done, of) -> reports.add(new Report(stage, done, of)));
    assertThat(reports.stream().map(Report::stage).distinct())
        .startsWith(Stage.READING, Stage.BIDDING, Stage.AUGMENTING);
    Report before = new Report(Stage.READING, 0, network.pairs());
    for (Report report : reports) {
      assertThat(report.stage()).isGreaterThanOrEqualTo(before.stage());
      assertThat(report.done()).isBetween(0L, report.of());
      if (report.stage() == before.stage()) {
        assertThat(report.done()).isGreaterThanOrEqualTo(before.done());
        assertThat(report.of()).isEqualTo(before.of());
      }
      before = report;
    }
    List<Report> again = new ArrayList<>();
    new ExactKernel()
        .solve(network, () -> false, (stage, done, of) -> again.add(new Report(stage, done, of)));
    assertThat(again).isEqualTo(reports);
  }

  @Test
  void countsPivotsWhereItCannotTellHowManyThereAre() {
    List<Report> reports = new ArrayList<>();
    new NetworkSimplex()
        .solve(large(), () -> false, (stage, done, of) -> reports.add(new Report(stage, done, of)));
    assertThat(reports).anyMatch(report -> report.stage() == Stage.PIVOTING && report.done() > 0);
    assertThat(reports)
        .filteredOn(report -> report.stage() == Stage.PIVOTING)
        .allMatch(report -> report.of() == 0);
  }
}
