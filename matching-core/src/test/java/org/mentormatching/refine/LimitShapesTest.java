package org.mentormatching.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.bound.Caps;
import org.mentormatching.bound.Groups;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.AtMost.Side;
import org.mentormatching.policy.limits.DiversePanel;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.limits.ProblemsInCommon;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.limits.UrgentPerMentor;
import org.mentormatching.refine.Enumeration.Limits;
import org.mentormatching.refine.SearchOutcome.Ending;
import org.optaplanner.core.config.solver.EnvironmentMode;

/** Search under limits of every shape: one mentor's pairs, one mentee's, those with a key. */
class LimitShapesTest {
  private static final int LEVELS = SeededProgramme.LEVELS;
  private static final int PROGRAMMES = 240;
  private static final int MOST_MENTEES = 6;
  private static final SearchEffort ENDLESS = SearchEffort.of(Long.MAX_VALUE, () -> false);

  private static final List<Limit> LIMITS =
      List.of(
          new DiversePanel(),
          new NoMutualPairs(),
          new AtMost("few", Side.MENTEES, Columns.DEPARTMENT, 2),
          new AtMost("fewer", Side.MENTORS, Columns.DEPARTMENT, 2),
          new UrgentPerMentor(),
          new RisingLoad(),
          new ProblemsInCommon());

  /** A programme whose limits are drawn from all, hard or soft. */
  private static SearchProblem problem(long seed) {
    SearchProblem plain = SeededProgramme.of(seed, MOST_MENTEES);
    Random random = new Random(seed);
    Policy.Builder policy = Policy.builder().urgency(UrgencyTrust.AS_STATED);
    for (int i = 0; i < 2; i++) {
      Limit limit = LIMITS.get((int) ((seed + i * (1 + seed / LIMITS.size() % 6)) % LIMITS.size()));
      if (random.nextBoolean() && !(limit instanceof RisingLoad)) {
        policy.hardLimit(limit);
      } else {
        policy.softLimit(limit, 1_000 + random.nextInt(5_000));
      }
    }
    return new SearchProblem(
        policy.build(),
        plain.mentees().stream().map(mentee -> drawn(mentee, random)).toList(),
        plain.mentors().stream().map(mentor -> drawn(mentor, random)).toList(),
        plain.wishes(),
        plain.seats(),
        plain.worthOfFirst(),
        plain.pairStart(),
        plain.pairMentor(),
        plain.pairFit(),
        plain.worthOfWish(),
        plain.wishValue(),
        plain.settled().stream()
            .map(some -> some.stream().map(mentee -> drawn(mentee, random)).toList())
            .toList(),
        Groups.NONE,
        Caps.none(plain.pairs()),
        PanelGains.none(),
        CoverageGains.none(),
        seed);
  }

  private static Mentee drawn(Mentee mentee, Random random) {
    return mentee.toBuilder()
        .personId("P-" + random.nextInt(4))
        .set(Columns.DEPARTMENT, "d" + random.nextInt(2))
        .set(Columns.URGENCY, random.nextBoolean() ? "now" : "soon")
        .set(Columns.DOMAINS, List.of("w" + random.nextInt(3), "w" + random.nextInt(3)))
        .build();
  }

  private static Mentor drawn(Mentor mentor, Random random) {
    return mentor.toBuilder()
        .personId("P-" + random.nextInt(4))
        .set(Columns.DEPARTMENT, "d" + random.nextInt(2))
        .build();
  }

  private static SearchEffort work(long scoreCalculations) {
    return SearchEffort.of(scoreCalculations, () -> false);
  }

  private static int[] start(SearchProblem problem) {
    return Enumeration.best(problem, LEVELS, Limits.IGNORED);
  }

  private static long[] bound(SearchProblem problem, int[] start) {
    return Enumeration.value(problem, start, LEVELS, Limits.IGNORED);
  }

  @Test
  void keepsHardLimitsOfEveryShapeAndIsNearlyAlwaysTheBest() {
    int optimal = 0;
    int searched = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SearchProblem problem = problem(seed);
      int[] start = start(problem);

      SearchOutcome outcome = Searching.improve(problem, start, bound(problem, start), work(1_500));

      assertThat(Enumeration.fits(problem, outcome.chosen(), Limits.HELD))
          .as("seed %d", seed)
          .isTrue();
      assertThat(outcome.value())
          .as("seed %d", seed)
          .isEqualTo(Enumeration.value(problem, outcome.chosen(), LEVELS, Limits.HELD));
      int[] best = Enumeration.best(problem, LEVELS, Limits.HELD);
      long[] bestValue = Enumeration.value(problem, best, LEVELS, Limits.HELD);
      assertThat(Arrays.compare(outcome.value(), bestValue)).isNotPositive();
      optimal += Arrays.equals(outcome.value(), bestValue) ? 1 : 0;
      searched += outcome.ending() == Ending.WORK_DONE ? 1 : 0;
    }
    assertThat(searched).as("programmes in which a search is needed").isGreaterThan(50);
    assertThat(optimal)
        .as("programmes of %d at the optimum", PROGRAMMES)
        .isGreaterThanOrEqualTo(PROGRAMMES * 97 / 100);
  }

  @Test
  void keepsOptaPlannersOwnAccountsConsistent() {
    for (long seed = 0; seed < 28; seed++) {
      SearchProblem problem = problem(seed);
      int[] start = start(problem);
      Assignment assignment = Assignment.of(problem, LEVELS, start, ENDLESS);
      new Repair(problem, assignment, ENDLESS).unmatch();
      IteratedSearch search =
          new IteratedSearch(
              problem,
              new LimitMeasure(problem.policy(), problem.mentors(), problem.settled(), ENDLESS),
              assignment,
              bound(problem, start),
              work(150),
              EnvironmentMode.FULL_ASSERT);
      search.run();
      assertThat(Enumeration.fits(problem, search.best().chosen(), Limits.HELD)).isTrue();
    }
  }

  @Test
  void scoreOfOptaPlannerIsTheValue() {
    for (long seed = 0; seed < 42; seed++) {
      SearchProblem problem = problem(seed);
      int[] start = start(problem);
      Assignment assignment = Assignment.of(problem, LEVELS, start, ENDLESS);
      new Repair(problem, assignment, ENDLESS).unmatch();
      LateAcceptance search =
          new LateAcceptance(
              problem,
              new LimitMeasure(problem.policy(), problem.mentors(), problem.settled(), ENDLESS),
              assignment,
              bound(problem, start),
              300,
              work(300),
              EnvironmentMode.REPRODUCIBLE);

      SeatingPlan plan = search.solve(assignment.chosen());

      long[] value = Enumeration.value(problem, LateAcceptance.pairs(plan), LEVELS, Limits.HELD);
      assertThat(plan.score()).as("seed %d", seed).isEqualTo(search.score(value));
    }
  }
}
