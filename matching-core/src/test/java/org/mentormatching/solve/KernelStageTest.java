package org.mentormatching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.ExactKernel;
import org.mentormatching.flow.Kernel;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.NetworkSimplex;
import org.mentormatching.flow.Solution;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.criteria.SharedValues;
import org.mentormatching.policy.criteria.UnequalColumns;
import org.mentormatching.policy.rules.DifferentColumn;
import org.mentormatching.solve.KernelStage.Portions;

/** Solving on the best pairs first and pricing the rest finds what solving at once finds. */
class KernelStageTest {
  private static final Column<String> FIRM = Column.text("firm");
  private static final Column<String> TRADE = Column.text("trade");
  private static final Column<List<String>> TOPICS = Column.list("topics");

  private static final Policy POLICY = policy(Coverage.first());

  private static Policy policy(Coverage coverage) {
    return Policy.builder()
        .require(new DifferentColumn("other-firm", FIRM, FIRM))
        .prefer(new SharedValues("topics", TOPICS, TOPICS), 50)
        .prefer(new EqualColumns("trade", TRADE, TRADE), 35)
        .prefer(new UnequalColumns("firm", FIRM, FIRM), 15)
        .coverage(coverage)
        .build();
  }

  /** A kernel that counts its rounds and the pairs that it was given last. */
  private static final class Counting implements Kernel {
    private int rounds;
    private int pairs;

    @Override
    public Solution solve(Network network, BooleanSupplier cancelled) {
      rounds++;
      pairs = network.pairs();
      return new NetworkSimplex().solve(network, cancelled);
    }
  }

  private static Problem people(int mentees, int mentors, int wishes, int seats, long seed) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < mentees; i++) {
      problem.mentee(
          Mentee.builder("E" + i)
              .set(FIRM, "F" + random.nextInt(20))
              .set(TRADE, "T" + random.nextInt(8))
              .set(TOPICS, topics(random))
              .set(Columns.MENTORS_WANTED, 1L + random.nextInt(wishes))
              .set(Columns.CYCLES_WAITING, (long) random.nextInt(3))
              .set(Columns.URGENCY, random.nextInt(10) == 0 ? "soon" : "normal")
              .build());
    }
    for (int j = 0; j < mentors; j++) {
      problem.mentor(
          Mentor.builder("M" + j)
              .set(FIRM, "F" + random.nextInt(20))
              .set(TRADE, "T" + random.nextInt(8))
              .set(TOPICS, topics(random))
              .set(Columns.CAPACITY, (long) random.nextInt(seats + 1))
              .build());
    }
    return problem.build();
  }

  /** Few topics that nearly everybody names and many that hardly anybody does. */
  private static List<String> topics(Random random) {
    return IntStream.range(0, 3)
        .mapToObj(word -> "w" + random.nextInt(1 + random.nextInt(15)))
        .toList();
  }

  /** Compares the two and returns how many rounds there were. */
  private static int checkRoundsFindWhatOneSolveFinds(Problem problem) {
    return checkRoundsFindWhatOneSolveFinds(problem, POLICY);
  }

  private static int checkRoundsFindWhatOneSolveFinds(Problem problem, Policy policy) {
    Settled settled = new Settled(problem, policy);
    Candidates candidates =
        Candidates.of(problem, policy, policy.on(problem), Crew.alone(), () -> false);
    PairFinder finder = new PairFinder(candidates, settled, Crew.alone(), () -> false);
    ObjectiveLevels levels = new ObjectiveLevels(problem, policy);
    long[][][] wishes =
        KernelStage.wishValues(candidates.mentees(), finder.none(), settled, levels);
    Counting once = new Counting();
    Counting inRounds = new Counting();
    Relaxed atOnce =
        new KernelStage(finder, wishes, levels.count(), once, new Portions(Long.MAX_VALUE, 24, 12))
            .solve(() -> false);
    Relaxed byRounds =
        new KernelStage(finder, wishes, levels.count(), inRounds, new Portions(0, 24, 12))
            .solve(() -> false);
    checkSameWorth(byRounds, atOnce, wishes);
    PairFinder another = new PairFinder(candidates, settled, Crew.alone(), () -> false);
    Relaxed goingOn =
        new KernelStage(another, wishes, levels.count(), new ExactKernel(), new Portions(0, 24, 12))
            .solve(() -> false);
    checkSameWorth(goingOn, atOnce, wishes);
    assertThat(once.rounds).isEqualTo(1);
    assertThat(once.pairs).isEqualTo(finder.all().size());
    assertThat(inRounds.pairs).isLessThan(once.pairs);
    return inRounds.rounds;
  }

  private static void checkSameWorth(Relaxed inRounds, Relaxed atOnce, long[][][] wishes) {
    assertThat(inRounds.value()).isEqualTo(atOnce.value());
    assertThat(inRounds.chosen()).hasSameSizeAs(atOnce.chosen()).isSorted();
    assertThat(worth(inRounds, wishes)).isEqualTo(inRounds.value());
  }

  /** What the chosen pairs and the wishes they fill add up to. */
  private static long[] worth(Relaxed relaxed, long[][][] wishes) {
    int[] filled = new int[wishes.length];
    long[] sum = new long[relaxed.value().length];
    for (int pair : relaxed.chosen()) {
      int mentee = relaxed.pairs().mentee(pair);
      long[] wish = wishes[mentee][filled[mentee]++];
      for (int level = 0; level < sum.length; level++) {
        sum[level] += wish[level];
      }
      sum[sum.length - 1] += relaxed.pairs().fit(pair);
    }
    return sum;
  }

  @Test
  void roundsFindTheBestWhereSeatsAreScarce() {
    int rounds = 0;
    for (long seed = 0; seed < 8; seed++) {
      rounds += checkRoundsFindWhatOneSolveFinds(people(300, 200, 1, 2, seed));
    }
    assertThat(rounds).isGreaterThan(8);
  }

  @Test
  void roundsFindTheBestWithSeveralWishes() {
    int rounds = 0;
    for (long seed = 0; seed < 8; seed++) {
      rounds += checkRoundsFindWhatOneSolveFinds(people(300, 200, 3, 5, seed));
    }
    assertThat(rounds).isGreaterThan(8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 100, 1_000})
  void roundsFindTheBestWhereWishesAreTradedAgainstFit(int worth) {
    int rounds = 0;
    for (long seed = 0; seed < 4; seed++) {
      Policy policy = policy(Coverage.weighted(worth));
      rounds += checkRoundsFindWhatOneSolveFinds(people(300, 200, 2, 2, seed), policy);
      rounds += checkRoundsFindWhatOneSolveFinds(people(300, 200, 3, 5, seed), policy);
    }
    assertThat(rounds).isGreaterThan(8);
  }

  @Test
  void roundsFindTheBestAmongManyPairs() {
    assertThat(checkRoundsFindWhatOneSolveFinds(people(1_500, 500, 2, 6, 1))).isGreaterThan(1);
  }
}
