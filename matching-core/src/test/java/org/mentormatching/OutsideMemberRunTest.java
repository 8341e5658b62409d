package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.OutsideMember;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.verify.Draft;
import org.mentormatching.verify.Verifier;

/** Somebody from outside among several mentors: as far as coverage lets it, and before fit. */
class OutsideMemberRunTest {
  private static final int PROGRAMMES = 100;
  private static final int DRAWN = 200;

  private static Mentor mentor(String id, String department) {
    return Mentor.builder(id).set(Columns.DEPARTMENT, department).build();
  }

  private static Mentee mentee(String id, String department, long wanted) {
    return Mentee.builder(id)
        .set(Columns.DEPARTMENT, department)
        .set(Columns.MENTORS_WANTED, wanted)
        .build();
  }

  /** A lawyer, who would fit best with two lawyers; the third mentor is from elsewhere. */
  private static Problem.Builder twoLawyersAndAnEngineer() {
    return Problem.builder()
        .mentee(mentee("E-1", "Law", 2))
        .mentor(mentor("M-1", "Law"))
        .mentor(mentor("M-2", "Law"))
        .mentor(mentor("M-3", "Rail"))
        .affinity("E-1", "M-1", 90)
        .affinity("E-1", "M-2", 80)
        .affinity("E-1", "M-3", 10);
  }

  private static Policy.Builder byAffinity() {
    return Policy.builder().prefer(new Affinity(), 100);
  }

  private static List<String> pairs(MatchingResult result) {
    return result.matches().stream().map(one -> one.menteeId() + " " + one.mentorId()).toList();
  }

  @Test
  void givesSomebodyFromOutsideAtTheCostOfFit() {
    Problem problem = twoLawyersAndAnEngineer().build();
    MatchingResult free = Matcher.using(byAffinity().build()).match(problem);
    assertThat(pairs(free)).containsExactly("E-1 M-1", "E-1 M-2");
    Policy policy = byAffinity().lowerLimit(new OutsideMember()).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(pairs(result)).containsExactly("E-1 M-1", "E-1 M-3");
    assertThat(result.limits()).containsExactly(new LimitOutcome("outside-member", false, 0, 0));
    assertThat(result.objective())
        .contains(new LevelValue(new Level(Level.Kind.PANELS, 0), 1, 1))
        .extracting(value -> value.level().id())
        .containsExactly("mentor-1", "mentor-2", "panels", "fit");
  }

  @Test
  void leavesNoSeatEmptyForIt() {
    Problem problem =
        twoLawyersAndAnEngineer()
            .mentee(mentee("E-2", "Rail", 1))
            .exclude("E-2", "M-1", "worked together")
            .exclude("E-2", "M-2", "worked together")
            .build();
    Policy policy = byAffinity().require(new Exclusions()).lowerLimit(new OutsideMember()).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(pairs(result)).containsExactly("E-1 M-1", "E-1 M-2", "E-2 M-3");
    assertThat(result.limits()).extracting(LimitOutcome::excess).containsExactly(1L);
    Explainer explainer = Explainer.of(problem, policy, result);
    assertThat(explainer.missingInPanel("E-2")).isEmpty();
    assertThat(explainer.missingInPanel("E-1"))
        .singleElement()
        .satisfies(
            missing ->
                assertThat(missing.reason().sentence())
                    .isEqualTo(
                        "none of the mentee's 2 mentors is known to be from outside Law"
                            + " (department)"));
  }

  @Test
  void whereNobodyFromOutsideIsAllowedItIsProvenAllTheSame() {
    Problem problem = twoLawyersAndAnEngineer().exclude("E-1", "M-3", "worked together").build();
    Policy policy = byAffinity().require(new Exclusions()).lowerLimit(new OutsideMember()).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(pairs(result)).containsExactly("E-1 M-1", "E-1 M-2");
    assertThat(result.optimality().proven()).isTrue();
    assertThat(result.counts().searchSteps()).isZero();
  }

  @Test
  void aMentorWhoStaysCounts() {
    Problem problem = twoLawyersAndAnEngineer().ongoing("E-1", "M-3").build();
    Policy policy = byAffinity().lowerLimit(new OutsideMember()).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(pairs(result)).containsExactly("E-1 M-3", "E-1 M-1");
    assertThat(result.optimality().proven()).isTrue();
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        Arguments.of("coverage first", (UnaryOperator<Policy.Builder>) policy -> policy),
        Arguments.of(
            "with a mentee for every mentor",
            (UnaryOperator<Policy.Builder>)
                policy -> policy.lowerLimit(new MenteeForEveryMentor())),
        Arguments.of("with hard limits", LowerLimitRuns.HARD),
        Arguments.of("with soft limits", LowerLimitRuns.SOFT));
  }

  /** A few departments, most mentees with two wishes, mentors with few seats. */
  private static Problem drawn(long seed) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    int mentees = 3 + random.nextInt(2);
    int mentors = 3 + random.nextInt(3);
    for (int j = 0; j < mentors; j++) {
      Mentor.Builder mentor =
          Mentor.builder("M-" + j).set(Columns.CAPACITY, 1L + random.nextInt(3));
      department(random).ifPresent(name -> mentor.set(Columns.DEPARTMENT, name));
      problem.mentor(mentor.build());
    }
    for (int i = 0; i < mentees; i++) {
      Mentee.Builder mentee =
          Mentee.builder("E-" + i).set(Columns.MENTORS_WANTED, 1L + Math.min(1, random.nextInt(4)));
      department(random).ifPresent(name -> mentee.set(Columns.DEPARTMENT, name));
      problem.mentee(mentee.build());
      for (int j = 0; j < mentors; j++) {
        problem.affinity("E-" + i, "M-" + j, random.nextInt(101));
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

  private static Optional<String> department(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("Rail");
      case 2, 3 -> Optional.of("Sales");
      default -> Optional.of("Law");
    };
  }

  static Stream<Arguments> coverages() {
    return policies().filter(one -> !((String) one.get()[0]).contains("limits"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("coverages")
  void searchFindsTheMostPanelsAndThenTheMostFit(String name, UnaryOperator<Policy.Builder> more) {
    Policy policy =
        more.apply(byAffinity()).require(new Exclusions()).lowerLimit(new OutsideMember()).build();
    int searched = 0;
    int found = 0;
    int proven = 0;
    for (long seed = 0; seed < DRAWN; seed++) {
      MatchingResult result = LowerLimitRuns.checked(drawn(seed), policy, seed);
      searched += result.counts().searchSteps() > 0 ? 1 : 0;
      proven += result.optimality().proven() ? 1 : 0;
      found += LowerLimitRuns.isBest(result, drawn(seed), policy, seed) ? 1 : 0;
    }
    assertThat(searched).as("programmes that need search").isGreaterThan(DRAWN / 5);
    assertThat(found).as("best").isGreaterThanOrEqualTo(DRAWN * 99 / 100);
    assertThat(proven).as("proven").isGreaterThan(DRAWN / 3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("policies")
  void missesAsLittleAsCoverageLetsIt(String name, UnaryOperator<Policy.Builder> more) {
    int found = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy =
          more.apply(programme.policy()).lowerLimit(new OutsideMember(Column.text("rank"))).build();
      MatchingResult result = LowerLimitRuns.checked(programme.problem(), policy, seed);
      assertThat(Matcher.using(policy).match(programme.shuffled(seed))).isEqualTo(result);
      found += LowerLimitRuns.isBest(result, programme.problem(), policy, seed) ? 1 : 0;
    }
    assertThat(found).as("best").isGreaterThanOrEqualTo(PROGRAMMES * 99 / 100);
  }

  @Test
  void theVerifierCountsPanelsAnew() {
    Problem problem = twoLawyersAndAnEngineer().build();
    Policy policy = byAffinity().lowerLimit(new OutsideMember()).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    Draft spoiled = Draft.of(result);
    spoiled.objective.set(2, new LevelValue(new Level(Level.Kind.PANELS, 0), 0, 1));
    spoiled.limits.set(0, new LimitOutcome("outside-member", false, 1, 0));
    assertThat(Verifier.verify(problem, policy, spoiled.result()).violations().toString())
        .contains("excess", "panels");
  }
}
