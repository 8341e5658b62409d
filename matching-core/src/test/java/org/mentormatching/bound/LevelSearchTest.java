package org.mentormatching.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.bound.Incumbent.Choice;
import org.mentormatching.candidates.Crew;

/**
 * Branch and bound at both levels, coverage and fit, against every set of pairs: with prices that
 * steps find and with those of linear programming.
 */
class LevelSearchTest {
  private static final int DRAWN = 250;
  private static final int MENTEES = 5;
  private static final int MENTORS = 3;
  private static final int LEVELS = 2;
  private static final long WORK = 50_000_000;

  /** Mentees who may not meet, or only at a cost, and caps on pairs, drawn from a seed. */
  private static final class Drawn implements Groups {
    final BoundProblem problem;
    private final boolean[][] apart = new boolean[MENTEES][MENTEES];
    private final long costOfTwo;

    Drawn(Random random) {
      costOfTwo = random.nextInt(3) == 0 ? 200L + random.nextInt(500) : 0;
      for (int one = 0; one < MENTEES; one++) {
        for (int other = 0; other < one; other++) {
          apart[one][other] = random.nextInt(3) == 0;
          apart[other][one] = apart[one][other];
        }
      }
      int[] start = new int[MENTEES + 1];
      List<Integer> mentors = new ArrayList<>();
      for (int mentee = 0; mentee < MENTEES; mentee++) {
        for (int mentor = 0; mentor < MENTORS; mentor++) {
          if (random.nextInt(4) > 0) {
            mentors.add(mentor);
          }
        }
        start[mentee + 1] = mentors.size();
      }
      int pairs = mentors.size();
      problem =
          new BoundProblem(
              LEVELS,
              -1,
              -1,
              wishes(random),
              random.ints(MENTORS, 1, 4).toArray(),
              new long[MENTORS],
              start,
              mentors.stream().mapToInt(mentor -> mentor).toArray(),
              random.ints(pairs, 0, 1_000).toArray(),
              (mentee, mentor) -> false,
              this,
              caps(random, pairs));
    }

    private static long[][][] wishes(Random random) {
      long[][][] wishes = new long[MENTEES][][];
      for (int mentee = 0; mentee < MENTEES; mentee++) {
        wishes[mentee] = new long[1 + random.nextInt(2)][LEVELS];
        for (int wish = 0; wish < wishes[mentee].length; wish++) {
          wishes[mentee][wish][0] = 2L - wish;
        }
      }
      return wishes;
    }

    private static Caps caps(Random random, int pairs) {
      int[] start = new int[pairs + 1];
      List<Integer> caps = new ArrayList<>();
      for (int pair = 0; pair < pairs; pair++) {
        if (random.nextInt(3) > 0) {
          caps.add(random.nextInt(2));
        }
        start[pair + 1] = caps.size();
      }
      return new Caps(
          start,
          caps.stream().mapToInt(cap -> cap).toArray(),
          new long[] {1 + random.nextInt(2), 1 + random.nextInt(2)},
          new long[] {Caps.NEVER, random.nextBoolean() ? Caps.NEVER : 300});
    }

    private int meetings(int[] mentees, int count) {
      int meetings = 0;
      for (int one = 0; one < count; one++) {
        for (int other = 0; other < one; other++) {
          meetings += apart[mentees[one]][mentees[other]] ? 1 : 0;
        }
      }
      return meetings;
    }

    @Override
    public boolean areKept(int mentor, int[] mentees, int count) {
      return costOfTwo > 0 || meetings(mentees, count) == 0;
    }

    @Override
    public long cost(int mentor, int[] mentees, int count) {
      return costOfTwo * meetings(mentees, count);
    }

    @Override
    public List<Sum> sums() {
      return List.of();
    }

    @Override
    public boolean areAllSums() {
      return false;
    }

    @Override
    public boolean areCostsRising() {
      return true;
    }

    /** The most that any pairs are worth which break nothing: coverage, then fit less costs. */
    long[] best() {
      return best(0, 0);
    }

    /** The same of pairs with some among them and others not; both are bits. */
    long[] best(int in, int out) {
      long[] best = {-1, 0};
      int pairs = problem.mentor().length;
      for (int set = 0; set < 1 << pairs; set++) {
        long[] value = (set & in) == in && (set & out) == 0 ? value(set) : best;
        best = Arrays.compare(value, best) > 0 ? value : best;
      }
      return best;
    }

    private long[] value(int set) {
      long[] value = new long[LEVELS];
      int[][] groups = new int[MENTORS][MENTEES];
      int[] sizes = new int[MENTORS];
      long[] inCap = new long[2];
      for (int mentee = 0; mentee < MENTEES; mentee++) {
        int filled = 0;
        for (int pair = problem.start()[mentee]; pair < problem.start()[mentee + 1]; pair++) {
          if ((set >> pair & 1) == 1) {
            int mentor = problem.mentor()[pair];
            groups[mentor][sizes[mentor]++] = mentee;
            filled++;
            value[1] += problem.fit()[pair];
            for (int at = problem.caps().start()[pair];
                at < problem.caps().start()[pair + 1];
                at++) {
              inCap[problem.caps().cap()[at]]++;
            }
          }
        }
        if (filled > problem.wishes()[mentee].length) {
          return new long[] {-1, 0};
        }
        for (int wish = 0; wish < filled; wish++) {
          value[0] += problem.wishes()[mentee][wish][0];
        }
      }
      for (int mentor = 0; mentor < MENTORS; mentor++) {
        if (sizes[mentor] > problem.seats()[mentor]
            || !areKept(mentor, groups[mentor], sizes[mentor])) {
          return new long[] {-1, 0};
        }
        value[1] -= cost(mentor, groups[mentor], sizes[mentor]);
      }
      for (int cap = 0; cap < 2; cap++) {
        long beyond = Math.max(0, inCap[cap] - problem.caps().room()[cap]);
        if (beyond > 0 && problem.caps().isHard(cap)) {
          return new long[] {-1, 0};
        }
        value[1] -= beyond * Math.max(0, problem.caps().cost()[cap]);
      }
      return value;
    }
  }

  private static LevelSearch search(
      BoundProblem problem, int level, Incumbent incumbent, boolean mayProgramme) {
    MentorPairs pairs = new MentorPairs(problem);
    return new LevelSearch(
        problem,
        pairs,
        new Fixing(problem, pairs),
        new CapSides(problem),
        level,
        incumbent,
        0,
        mayProgramme,
        2_000,
        Crew.alone(),
        () -> false,
        () -> false);
  }

  private static Incumbent nothing(BoundProblem problem) {
    GreedyChoice greedy = new GreedyChoice(problem, new MentorPairs(problem));
    return new Incumbent(new Choice(new int[0], new long[LEVELS], 0), greedy::of);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void findsAndProvesTheBestOfAllSetsOfPairs(boolean mayProgramme) {
    Random random = new Random(1);
    for (int i = 0; i < DRAWN; i++) {
      Drawn drawn = new Drawn(random);
      BoundProblem problem = drawn.problem;
      Incumbent incumbent = nothing(problem);
      long[] best = drawn.best();
      boolean goesOn = true;
      for (int round = 0; round < 5 && goesOn; round++) {
        long[] before = incumbent.best().value();
        for (int level = 0; level < LEVELS; level++) {
          LevelSearch search = search(problem, level, incumbent, mayProgramme);
          assertThat(search.isProgrammed()).isEqualTo(mayProgramme);
          PriceSteps steps =
              search.run(List.of(new long[MENTEES + level + problem.caps().size()]), WORK, WORK);
          assertThat(search.isWhole()).as("drawn %d, level %d", i, level).isTrue();
          if (Arrays.equals(incumbent.best().value(), best)) {
            assertThat(steps.lowest())
                .as("drawn %d, level %d", i, level)
                .isGreaterThanOrEqualTo(LevelSearch.scale(problem, level) * best[level]);
          }
        }
        goesOn = !Arrays.equals(before, incumbent.best().value());
      }
      assertThat(incumbent.best().value()).as("drawn %d", i).isEqualTo(best);
    }
  }

  @Test
  void whatIsDecidedBeforeHoldsInBoundsAndBranches() {
    Random random = new Random(3);
    int lower = 0;
    for (int i = 0; i < DRAWN; i++) {
      Drawn drawn = new Drawn(random);
      BoundProblem problem = drawn.problem;
      int[] two = random.ints(0, problem.mentor().length).distinct().limit(2).toArray();
      long[] best = drawn.best(1 << two[0], 1 << two[1]);
      if (best[0] < 0) {
        continue;
      }
      Decisions decisions = new Decisions(new int[] {two[0]}, new int[] {two[1]}, List.of());
      Incumbent incumbent =
          new Incumbent(new Choice(two, best, 0), pairs -> fail("none is better"));
      long[][] noPrices = new long[LEVELS][MENTEES];
      long[] free = drawn.best();

      LimitBounds.Found found =
          new LimitBounds(
                  problem,
                  decisions,
                  noPrices,
                  free,
                  incumbent,
                  new Bounding(1, 0, 0, 0, LEVELS),
                  Crew.alone(),
                  () -> false,
                  () -> false)
              .find();

      long[] bound = free.clone();
      found.tighter().forEach(tighter -> bound[tighter.level()] = tighter.bound());
      assertThat(Arrays.compare(bound, best)).as("drawn %d", i).isNotNegative();
      lower += Arrays.compare(bound, free) < 0 ? 1 : 0;
    }
    assertThat(lower).isGreaterThan(50);
  }

  @Test
  void linearProgrammingLowersTheBoundAtLeastAsFarAsStepsDo() {
    Random random = new Random(2);
    int lower = 0;
    for (int i = 0; i < DRAWN; i++) {
      Drawn drawn = new Drawn(random);
      BoundProblem problem = drawn.problem;
      List<long[]> start = List.of(new long[MENTEES + problem.caps().size()]);
      long scale = LevelSearch.scale(problem, 0);
      long bySteps = search(problem, 0, nothing(problem), false).run(start, WORK, 0).lowest();
      long byProgramme = search(problem, 0, nothing(problem), true).run(start, WORK, 0).lowest();
      assertThat(byProgramme).as("drawn %d", i).isLessThanOrEqualTo(bySteps + scale / 1_000);
      lower += byProgramme < bySteps - scale / 1_000 ? 1 : 0;
    }
    assertThat(lower).isPositive();
  }
}
