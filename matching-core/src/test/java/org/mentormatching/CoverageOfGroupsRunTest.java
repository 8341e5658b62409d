package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.CoverageOfGroups;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.OutsideMember;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.verify.Draft;
import org.mentormatching.verify.Verifier;

/** Of no group do clearly fewer have a mentor: as far as coverage lets it, and before fit. */
class CoverageOfGroupsRunTest {
  private static final int PROGRAMMES = 60;
  private static final int DRAWN = 200;
  private static final Column<String> SITE = Column.text("site");

  private static CoverageOfGroups within(int points) {
    return new CoverageOfGroups(List.of(SITE), points);
  }

  private static Mentee mentee(String id, String site) {
    return Mentee.builder(id).set(SITE, site).build();
  }

  /** Two in Oslo and two in Lyon; both seats would go to Oslo. */
  private static Problem.Builder twoSeatsForFour() {
    Problem.Builder problem =
        Problem.builder()
            .mentor(Mentor.builder("M-1").build())
            .mentor(Mentor.builder("M-2").build());
    for (int i = 1; i <= 4; i++) {
      problem.mentee(mentee("E-" + i, i <= 2 ? "Oslo" : "Lyon"));
      for (int j = 1; j <= 2; j++) {
        problem.affinity("E-" + i, "M-" + j, 90 - 10 * i - j);
      }
    }
    return problem;
  }

  private static Policy.Builder byAffinity() {
    return Policy.builder().prefer(new Affinity(), 100);
  }

  private static List<String> pairs(MatchingResult result) {
    return result.matches().stream().map(one -> one.menteeId() + " " + one.mentorId()).toList();
  }

  @Test
  void sharesSeatsAmongGroupsAtTheCostOfFit() {
    Problem problem = twoSeatsForFour().build();
    MatchingResult free = Matcher.using(byAffinity().build()).match(problem);
    assertThat(free.matches()).extracting(one -> one.menteeId()).containsExactly("E-1", "E-2");
    Policy policy = byAffinity().lowerLimit(within(10)).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(result.matches()).extracting(one -> one.menteeId()).containsExactly("E-1", "E-3");
    assertThat(result.limits()).containsExactly(new LimitOutcome("group-coverage", false, 0, 0));
    assertThat(result.objective())
        .contains(new LevelValue(new Level(Level.Kind.GROUPS, 0), 0, 0))
        .extracting(value -> value.level().id())
        .containsExactly("mentor-1", "groups", "fit");
    assertThat(Explainer.of(problem, policy, result).missingInGroups()).isEmpty();
  }

  @Test
  void leavesNoSeatEmptyForIt() {
    Problem problem =
        twoSeatsForFour()
            .exclude("E-3", "M-1", "")
            .exclude("E-3", "M-2", "")
            .exclude("E-4", "M-1", "")
            .exclude("E-4", "M-2", "")
            .build();
    Policy policy = byAffinity().require(new Exclusions()).lowerLimit(within(10)).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(result.matches()).hasSize(2);
    assertThat(result.limits()).extracting(LimitOutcome::excess).containsExactly(2L);
    assertThat(result.objective()).contains(new LevelValue(new Level(Level.Kind.GROUPS, 0), -2, 0));
    assertThat(Explainer.of(problem, policy, result).missingInGroups())
        .singleElement()
        .satisfies(
            missing ->
                assertThat(missing.reason().sentence())
                    .isEqualTo(
                        "clearly fewer than of the rest have a mentor of site: Lyon (0 of 2, of the"
                            + " rest 2 of 2, 2 more would do)"));
  }

  @Test
  void whereGroupsAreNearEnoughTheBestPairsAreProven() {
    Policy policy = byAffinity().lowerLimit(within(100)).build();
    MatchingResult result = Matcher.using(policy).match(twoSeatsForFour().build());
    assertThat(result.matches()).extracting(one -> one.menteeId()).containsExactly("E-1", "E-2");
    assertThat(result.optimality().proven()).isTrue();
    assertThat(result.counts().searchSteps()).isZero();
  }

  @Test
  void aMentorWhoStaysCounts() {
    Problem problem =
        twoSeatsForFour().mentor(Mentor.builder("M-3").build()).ongoing("E-4", "M-3").build();
    Policy policy = byAffinity().lowerLimit(within(50)).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(pairs(result)).hasSize(3).contains("E-4 M-3");
    assertThat(result.optimality().proven()).isTrue();
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        Arguments.of("alone", (UnaryOperator<Policy.Builder>) policy -> policy),
        Arguments.of(
            "with other lower limits",
            (UnaryOperator<Policy.Builder>)
                policy ->
                    policy
                        .lowerLimit(new MenteeForEveryMentor())
                        .lowerLimit(new OutsideMember(Column.text("house")))),
        Arguments.of("with hard limits", LowerLimitRuns.HARD),
        Arguments.of("with soft limits", LowerLimitRuns.SOFT),
        Arguments.of(
            "with the floor raised",
            (UnaryOperator<Policy.Builder>) policy -> policy.raiseFloor(true)));
  }

  /** Three sites of which one fits better, and fewer seats than mentees. */
  private static Problem drawn(long seed) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    int mentees = 5 + random.nextInt(3);
    int mentors = 2 + random.nextInt(3);
    for (int j = 0; j < mentors; j++) {
      problem.mentor(
          Mentor.builder("M-" + j).set(Columns.CAPACITY, 1L + random.nextInt(2)).build());
    }
    List<String> sites = List.of("Oslo", "Lyon", "Rome");
    for (int i = 0; i < mentees; i++) {
      int site = random.nextInt(4);
      Mentee.Builder mentee =
          Mentee.builder("E-" + i).set(Columns.MENTORS_WANTED, random.nextInt(6) == 0 ? 2L : 1L);
      if (site < 3) {
        mentee.set(SITE, sites.get(site));
      }
      problem.mentee(mentee.build());
      for (int j = 0; j < mentors; j++) {
        problem.affinity("E-" + i, "M-" + j, random.nextInt(70) + (site == 0 ? 30 : 0));
        if (random.nextInt(5) == 0) {
          problem.exclude("E-" + i, "M-" + j, "worked together");
        }
      }
    }
    if (random.nextInt(4) == 0) {
      problem.ongoing("E-0", "M-0");
    }
    return problem.build();
  }

  @Test
  void searchFindsTheLeastShortfallAndThenTheMostFit() {
    int searched = 0;
    int found = 0;
    int proven = 0;
    for (long seed = 0; seed < DRAWN; seed++) {
      Policy policy =
          byAffinity().require(new Exclusions()).lowerLimit(within((int) (seed % 4) * 10)).build();
      MatchingResult result = LowerLimitRuns.checked(drawn(seed), policy, seed);
      searched += result.counts().searchSteps() > 0 ? 1 : 0;
      proven += result.optimality().proven() ? 1 : 0;
      found += LowerLimitRuns.isBest(result, drawn(seed), policy, seed) ? 1 : 0;
    }
    assertThat(searched).as("programmes that need search").isGreaterThan(DRAWN / 4);
    assertThat(found).as("best").isGreaterThanOrEqualTo(DRAWN * 97 / 100);
    assertThat(proven).as("proven").isGreaterThan(DRAWN / 10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("policies")
  void missesAsLittleAsCoverageLetsIt(String name, UnaryOperator<Policy.Builder> more) {
    int found = 0;
    int searched = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy =
          more.apply(programme.policy())
              .lowerLimit(
                  new CoverageOfGroups(List.of(Column.text("rank"), Column.text("house")), 10))
              .build();
      MatchingResult result = LowerLimitRuns.checked(programme.problem(), policy, seed);
      if (seed % 4 == 0) {
        assertThat(Matcher.using(policy).match(programme.shuffled(seed))).isEqualTo(result);
      }
      searched += result.counts().searchSteps() > 0 ? 1 : 0;
      found += LowerLimitRuns.isBest(result, programme.problem(), policy, seed) ? 1 : 0;
    }
    assertThat(searched).as("programmes that need search").isGreaterThan(PROGRAMMES / 4);
    assertThat(found).as("best").isGreaterThanOrEqualTo(PROGRAMMES * 97 / 100);
  }

  @Test
  void theVerifierCountsGroupsAnew() {
    Problem problem = twoSeatsForFour().build();
    Policy policy = byAffinity().lowerLimit(within(10)).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    Draft spoiled = Draft.of(result);
    spoiled.objective.set(1, new LevelValue(new Level(Level.Kind.GROUPS, 0), -1, 0));
    spoiled.limits.set(0, new LimitOutcome("group-coverage", false, 1, 0));
    assertThat(Verifier.verify(problem, policy, spoiled.result()).violations().toString())
        .contains("excess", "groups");
  }
}
