package org.mentormatching.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.refine.Enumeration.Limits;

/** The best pairs of small programmes, mended after every decision on one pair. */
class MendingTest {
  private static final int LEVELS = SeededProgramme.LEVELS;
  private static final int PROGRAMMES = 150;
  private static final SearchEffort WORK =
      new SearchEffort(10_000, 1, 0, 0, 0, () -> false, () -> false);

  /** A programme, its best pairs and who mends them. */
  private record Case(SearchProblem problem, int[] best, Mending mending) {
    static Case of(long seed) {
      SearchProblem problem = SeededProgramme.of(seed, 6);
      return new Case(
          problem,
          Enumeration.best(problem, LEVELS, Limits.HELD),
          new Mending(problem, LEVELS, WORK));
    }

    long[] value(int[] pairs) {
      return Enumeration.value(problem, pairs, LEVELS, Limits.HELD);
    }

    boolean isIn(int pair) {
      return Arrays.binarySearch(best, pair) >= 0;
    }

    /** What mending finds, which must be what it claims. */
    int[] mended(int[] made, BitSet barred) {
      SearchOutcome outcome = mending.mend(best, made, barred, WORK);
      assertThat(Enumeration.fits(problem, outcome.chosen(), Limits.HELD)).isTrue();
      assertThat(outcome.value()).isEqualTo(value(outcome.chosen()));
      assertThat(Arrays.compare(outcome.value(), value(best))).isNotPositive();
      return outcome.chosen();
    }
  }

  @Test
  void aBarredPairIsGivenUpAndTheRestIsNoWorse() {
    int better = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Case programme = Case.of(seed);
      for (int pair : programme.best()) {
        BitSet barred = new BitSet();
        barred.set(pair);

        int[] found = programme.mended(new int[0], barred);

        int[] rest = IntStream.of(programme.best()).filter(other -> other != pair).toArray();
        assertThat(found).doesNotContain(pair);
        int order = Arrays.compare(programme.value(found), programme.value(rest));
        assertThat(order).as("seed %d, pair %d", seed, pair).isNotNegative();
        better += order > 0 ? 1 : 0;
      }
    }
    assertThat(better).isGreaterThan(PROGRAMMES);
  }

  @Test
  void aPairThatIsMadeStaysWhateverItCosts() {
    int made = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Case programme = Case.of(seed);
      for (int pair = 0; pair < programme.problem().pairs(); pair++) {
        int[] alone = {pair};
        if (!programme.isIn(pair) && Enumeration.fits(programme.problem(), alone, Limits.HELD)) {
          assertThat(programme.mended(alone, new BitSet())).contains(pair);
          made++;
        }
      }
    }
    assertThat(made).isGreaterThan(PROGRAMMES);
  }

  @Test
  void nothingMovesWhereNothingIsDecided() {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Case programme = Case.of(seed);
      assertThat(programme.value(programme.mended(new int[0], new BitSet())))
          .isEqualTo(programme.value(programme.best()));
    }
  }

  @Test
  void pairsAsTheyAreHaveToKeepLimits() {
    int broken = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Case programme = Case.of(seed);
      int[] free = Enumeration.best(programme.problem(), LEVELS, Limits.IGNORED);
      boolean isKept = Enumeration.fits(programme.problem(), free, Limits.HELD);
      assertThat(programme.mending().asTheyAre(free, WORK).isPresent()).isEqualTo(isKept);
      broken += isKept ? 0 : 1;
    }
    assertThat(broken).isGreaterThan(20);
  }
}
