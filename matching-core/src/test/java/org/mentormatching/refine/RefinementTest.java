package org.mentormatching.refine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mentormatching.refine.Enumeration.Limits;
import org.mentormatching.refine.SearchOutcome.Ending;
import org.optaplanner.core.config.solver.EnvironmentMode;

class RefinementTest {
  private static final int LEVELS = SeededProgramme.LEVELS;
  private static final int PROGRAMMES = 200;
  private static final int MOST_MENTEES = 6;
  private static final SearchEffort ENDLESS = SearchEffort.of(0, () -> false);

  /** A problem, the best pairs without limits and what they are worth. */
  private record Case(SearchProblem problem, int[] start, long[] bound) {
    static Case of(long seed) {
      SearchProblem problem = SeededProgramme.of(seed, MOST_MENTEES);
      int[] start = Enumeration.best(problem, LEVELS, Limits.IGNORED);
      return new Case(problem, start, Enumeration.value(problem, start, LEVELS, Limits.IGNORED));
    }

    SearchOutcome improve(SearchEffort effort) {
      return Searching.improve(problem, start, bound, effort);
    }

    long[] repaired() {
      Assignment assignment = assignment();
      Repair repair = new Repair(problem, assignment, ENDLESS);
      repair.unmatch();
      repair.refill();
      return assignment.value();
    }

    Assignment assignment() {
      return Assignment.of(problem, LEVELS, start, ENDLESS);
    }

    LimitMeasure measure() {
      return new LimitMeasure(problem.policy(), problem.mentors(), problem.settled(), ENDLESS);
    }
  }

  private static SearchEffort work(long scoreCalculations) {
    return SearchEffort.of(scoreCalculations, () -> false);
  }

  private static SearchEffort annealing(long moves) {
    return new SearchEffort(moves, 3, 0, 0, 0, () -> false, () -> false);
  }

  private static Case searched() {
    return LongStream.range(0, PROGRAMMES)
        .mapToObj(Case::of)
        .filter(programme -> programme.improve(work(100)).ending() == Ending.WORK_DONE)
        .findFirst()
        .orElseThrow();
  }

  /** Whether an outcome, which must be what it claims, is the best of all. */
  private static boolean isBest(Case programme, SearchOutcome outcome, long seed) {
    SearchProblem problem = programme.problem();
    assertThat(Enumeration.fits(problem, outcome.chosen(), Limits.HELD)).isTrue();
    assertThat(outcome.chosen()).isSorted().doesNotHaveDuplicates();
    assertThat(outcome.value())
        .as("seed %d", seed)
        .isEqualTo(Enumeration.value(problem, outcome.chosen(), LEVELS, Limits.HELD));
    assertThat(Arrays.compare(outcome.value(), programme.repaired())).isNotNegative();
    int[] best = Enumeration.best(problem, LEVELS, Limits.HELD);
    long[] bestValue = Enumeration.value(problem, best, LEVELS, Limits.HELD);
    assertThat(Arrays.compare(outcome.value(), bestValue)).isNotPositive();
    return Arrays.equals(outcome.value(), bestValue);
  }

  @Test
  void keepsHardLimitsAndIsNearlyAlwaysTheBest() {
    int optimal = 0;
    int searched = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Case programme = Case.of(seed);
      SearchOutcome outcome = programme.improve(work(2_000));
      optimal += isBest(programme, outcome, seed) ? 1 : 0;
      searched += outcome.ending() == Ending.WORK_DONE ? 1 : 0;
    }
    assertThat(searched).as("programmes in which a search is needed").isGreaterThan(50);
    assertThat(optimal)
        .as("programmes of %d at the optimum", PROGRAMMES)
        .isGreaterThanOrEqualTo(195);
  }

  @Test
  void givesTheSameArraysTwice() {
    for (long seed = 0; seed < 20; seed++) {
      Case programme = Case.of(seed);
      SearchOutcome one = programme.improve(work(1_500));
      SearchOutcome two = programme.improve(work(1_500));
      assertThat(one.chosen()).isEqualTo(two.chosen());
      assertThat(one.steps()).isEqualTo(two.steps());
    }
  }

  @Test
  void annealingIsNearlyAlwaysTheBest() {
    int optimal = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Case programme = Case.of(seed);
      SearchOutcome outcome = programme.improve(annealing(6_000));
      optimal += isBest(programme, outcome, seed) ? 1 : 0;
    }
    assertThat(optimal)
        .as("programmes of %d at the optimum", PROGRAMMES)
        .isGreaterThanOrEqualTo(196);
  }

  @Test
  void solvesFurtherNeighbourhoodsAsLongAsTheyAreWorthIt() {
    int better = 0;
    int further = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Case programme = Case.of(seed);
      Assignment few = programme.assignment();
      assertThat(solvedExactly(programme, few, 0)).isEqualTo(2);
      Assignment more = programme.assignment();
      long solved = solvedExactly(programme, more, 6);
      assertThat(solved).as("seed %d", seed).isBetween(3L, 8L);
      assertThat(more.hardExcess()).as("seed %d", seed).isZero();
      int comparison = Arrays.compare(more.value(), few.value());
      assertThat(comparison).as("seed %d", seed).isNotNegative();
      better += comparison;
      further += solved > 3 ? 1 : 0;
      assertThat(solved == 3 || comparison > 0).as("seed %d", seed).isTrue();
    }
    assertThat(better).as("programmes that gain by further ones").isPositive();
    assertThat(further).as("programmes in which one was worth the next").isBetween(1, better);
  }

  /** Solves two neighbourhoods of an assignment, and more one by one; tells how many. */
  private static long solvedExactly(Case programme, Assignment assignment, int more) {
    SearchProblem problem = programme.problem();
    new Repair(problem, assignment, ENDLESS).unmatch();
    SearchEffort effort = new SearchEffort(0, 1, 2, more, 0, () -> false, () -> false);
    long[] scale = Annealing.scale(problem, LEVELS, 8);
    ExactNeighbourhoods exact =
        new ExactNeighbourhoods(
            problem, assignment, new ScarcityPrices(problem, assignment, scale, effort), effort);
    exact.run();
    return exact.steps();
  }

  @Test
  void annealsTheSameTwice() {
    for (long seed = 0; seed < 20; seed++) {
      Case programme = Case.of(seed);
      SearchOutcome one = programme.improve(annealing(3_000));
      SearchOutcome two = programme.improve(annealing(3_000));
      assertThat(one.chosen()).isEqualTo(two.chosen());
      assertThat(one.steps()).isEqualTo(two.steps());
    }
  }

  @Test
  void annealingEndsSoonWhenCancelledOrOutOfTime() {
    Case programme = searched();
    for (int answers : new int[] {0, 5, 50, 200}) {
      AtomicInteger asked = new AtomicInteger();
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () ->
                  programme.improve(
                      new SearchEffort(
                          Long.MAX_VALUE,
                          1,
                          0,
                          0,
                          0,
                          () -> false,
                          () -> asked.incrementAndGet() > answers)));
      asked.set(0);
      SearchOutcome outcome =
          programme.improve(
              new SearchEffort(
                  Long.MAX_VALUE,
                  1,
                  0,
                  0,
                  0,
                  () -> asked.incrementAndGet() > answers,
                  () -> false));
      assertThat(outcome.ending()).isEqualTo(Ending.TIME_UP);
      assertThat(Enumeration.fits(programme.problem(), outcome.chosen(), Limits.HELD)).isTrue();
    }
  }

  @Test
  void keepsOptaPlannersOwnAccountsConsistent() {
    for (long seed = 0; seed < 12; seed++) {
      Case programme = Case.of(seed);
      Assignment start = programme.assignment();
      new Repair(programme.problem(), start, ENDLESS).unmatch();
      IteratedSearch search =
          new IteratedSearch(
              programme.problem(),
              programme.measure(),
              start,
              programme.bound(),
              work(150),
              EnvironmentMode.FULL_ASSERT);
      search.run();
      assertThat(Enumeration.fits(programme.problem(), search.best().chosen(), Limits.HELD))
          .isTrue();
    }
  }

  @Test
  @Timeout(20)
  void endsWhenNothingCanBeBetterHoweverMuchWorkIsAllowed() {
    Case programme = searched();
    SearchProblem problem = programme.problem();
    int[] best = Enumeration.best(problem, LEVELS, Limits.HELD);
    long[] bound = Enumeration.value(problem, best, LEVELS, Limits.HELD);

    SearchOutcome outcome =
        Searching.improve(problem, programme.start(), bound, work(Long.MAX_VALUE));

    assertThat(outcome.ending()).isEqualTo(Ending.BOUND_REACHED);
    assertThat(outcome.value()).isEqualTo(bound);
  }

  @Test
  @Timeout(20)
  void endsInsideOptaPlannerAtAnUnbeatableStart() {
    Case programme = searched();
    SearchProblem problem = programme.problem();
    int[] best = Enumeration.best(problem, LEVELS, Limits.HELD);
    Assignment start = Assignment.of(problem, LEVELS, best, ENDLESS);
    LateAcceptance search =
        new LateAcceptance(
            problem,
            programme.measure(),
            start,
            start.value(),
            Long.MAX_VALUE,
            work(Long.MAX_VALUE),
            EnvironmentMode.REPRODUCIBLE);

    assertThat(LateAcceptance.pairs(search.solve(best))).isEqualTo(best);
  }

  @Test
  void scoreOfOptaPlannerIsTheValue() {
    for (long seed = 0; seed < 30; seed++) {
      Case programme = Case.of(seed);
      Assignment start = programme.assignment();
      new Repair(programme.problem(), start, ENDLESS).unmatch();
      LateAcceptance search =
          new LateAcceptance(
              programme.problem(),
              programme.measure(),
              start,
              programme.bound(),
              300,
              work(300),
              EnvironmentMode.REPRODUCIBLE);

      SeatingPlan plan = search.solve(start.chosen());

      int[] pairs = LateAcceptance.pairs(plan);
      long[] value = Enumeration.value(programme.problem(), pairs, LEVELS, Limits.HELD);
      assertThat(plan.score()).isEqualTo(search.score(value));
    }
  }

  @Test
  void throwsWhenCancelledBeforeOrWithinTheSearch() {
    Case programme = searched();
    for (int answers : new int[] {0, 5, 50}) {
      AtomicInteger asked = new AtomicInteger();
      SearchEffort effort = SearchEffort.of(1_000_000, () -> asked.incrementAndGet() > answers);
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> programme.improve(effort));
    }
  }

  @Test
  void returnsWhatItHasWhenTheTimeIsUp() {
    Case programme = searched();
    for (int answers : new int[] {0, 5, 50}) {
      AtomicInteger asked = new AtomicInteger();
      SearchEffort effort =
          new SearchEffort(
              Long.MAX_VALUE,
              1,
              0,
              0,
              Long.MAX_VALUE,
              () -> asked.incrementAndGet() > answers,
              () -> false);

      SearchOutcome outcome = programme.improve(effort);

      assertThat(outcome.ending()).isEqualTo(Ending.TIME_UP);
      assertThat(Enumeration.fits(programme.problem(), outcome.chosen(), Limits.HELD)).isTrue();
      assertThat(Arrays.compare(outcome.value(), programme.repaired())).isNotNegative();
    }
  }

  @Test
  void doesWithoutOptaPlannerWhenNoWorkIsAllowed() {
    Case programme = searched();
    SearchOutcome outcome = programme.improve(work(0));
    assertThat(outcome.ending()).isEqualTo(Ending.WORK_DONE);
    assertThat(Enumeration.fits(programme.problem(), outcome.chosen(), Limits.HELD)).isTrue();
  }

  @Test
  void refusesStartThatBreaksWishesOrComesTwice() {
    Case programme = searched();
    int[] twice = {0, 0};
    assertThatThrownBy(
            () -> Searching.improve(programme.problem(), twice, programme.bound(), work(10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pair 0 cannot be chosen");
  }

  @Test
  void asksAtEveryMenteeAndMentorBeforeTheFirstChain() {
    Case programme = searched();
    SearchProblem problem = programme.problem();
    AtomicInteger asked = new AtomicInteger();
    SearchEffort counting = SearchEffort.of(0, () -> asked.incrementAndGet() < 0);
    int mentors = problem.mentors().size();
    int mentees = problem.mentees().size();

    LimitMeasure measure =
        new LimitMeasure(problem.policy(), problem.mentors(), problem.settled(), counting);
    assertThat(asked.getAndSet(0)).isEqualTo(mentors * measure.limits().size());

    int[] start = programme.start();
    Assignment assignment = Assignment.of(problem, LEVELS, start, counting);
    assertThat(asked.getAndSet(0))
        .as("and once for all pairs, and at mentors")
        .isGreaterThanOrEqualTo(mentees + 1 + start.length);

    new Repair(problem, assignment, counting).unmatch();
    assertThat(asked.getAndSet(0)).isGreaterThanOrEqualTo(assignment.groups().groups());

    assignment.with(start);
    assertThat(asked.getAndSet(0)).isEqualTo(start.length);

    new Kick(problem, assignment, counting, 1).apply();
    assertThat(asked.getAndSet(0)).isPositive();

    new LateAcceptance(
        problem, measure, assignment, programme.bound(), 1, counting, EnvironmentMode.REPRODUCIBLE);
    assertThat(asked.get()).as("and twice while the solver is built").isEqualTo(mentees + 2);
  }
}
