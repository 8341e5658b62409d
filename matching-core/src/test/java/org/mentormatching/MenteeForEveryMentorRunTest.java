package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality.Status;
import org.mentormatching.verify.Draft;
import org.mentormatching.verify.Verifier;

/** A mentee for every mentor: as far as coverage lets it, and before fit. */
class MenteeForEveryMentorRunTest {
  private static final int PROGRAMMES = 250;
  private static final int LIMITED = 120;

  /** Two mentees fit best with the first of two mentors, who offers two seats. */
  private static Problem twoAndTwo() {
    return Problem.builder()
        .mentee(Mentee.builder("E-1").build())
        .mentee(Mentee.builder("E-2").build())
        .mentor(Mentor.builder("M-1").set(Columns.CAPACITY, 2L).build())
        .mentor(Mentor.builder("M-2").build())
        .affinity("E-1", "M-1", 100)
        .affinity("E-2", "M-1", 90)
        .affinity("E-1", "M-2", 10)
        .affinity("E-2", "M-2", 20)
        .build();
  }

  private static Policy.Builder byAffinity() {
    return Policy.builder().prefer(new Affinity(), 100);
  }

  private static List<String> pairs(MatchingResult result) {
    return result.matches().stream().map(one -> one.menteeId() + " " + one.mentorId()).toList();
  }

  @Test
  void givesEveryMentorAMenteeAtTheCostOfFit() {
    MatchingResult free = Matcher.using(byAffinity().build()).match(twoAndTwo());
    assertThat(pairs(free)).containsExactly("E-1 M-1", "E-2 M-1");
    Policy policy = byAffinity().lowerLimit(new MenteeForEveryMentor()).build();
    MatchingResult result = Matcher.using(policy).match(twoAndTwo());
    assertThat(pairs(result)).containsExactly("E-1 M-1", "E-2 M-2");
    assertThat(result.limits())
        .containsExactly(new LimitOutcome("mentee-for-every-mentor", false, 0, 0));
    assertThat(result.objective())
        .containsExactly(
            new LevelValue(new Level(Level.Kind.MENTORS, 1), 2, 2),
            new LevelValue(new Level(Level.Kind.MENTORS_IN_USE, 0), 2, 2),
            new LevelValue(new Level(Level.Kind.FIT, 0), 12_000, 12_000));
    assertThat(result.optimality().proven()).isTrue();
  }

  @Test
  void aMentorWhoHasSomebodyAlreadyIsNotMissed() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentor(Mentor.builder("M-1").set(Columns.CAPACITY, 2L).build())
            .mentor(Mentor.builder("M-2").build())
            .mentor(Mentor.builder("M-3").set(Columns.CAPACITY, 0L).build())
            .ongoing("left", "M-1")
            .affinity("E-1", "M-1", 100)
            .build();
    Policy policy = byAffinity().lowerLimit(new MenteeForEveryMentor()).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(pairs(result)).containsExactly("E-1 M-2");
    assertThat(result.limits()).extracting(LimitOutcome::excess).containsExactly(0L);
  }

  @Test
  void explainsWithWhomSomethingIsMissing() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentor(Mentor.builder("M-1").build())
            .mentor(Mentor.builder("M-2").build())
            .mentor(Mentor.builder("M-3").set(Columns.CAPACITY, 0L).build())
            .affinity("E-1", "M-1", 100)
            .build();
    Policy policy = byAffinity().lowerLimit(new MenteeForEveryMentor()).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    Explainer explainer = Explainer.of(problem, policy, result);
    assertThat(result.limits()).extracting(LimitOutcome::excess).containsExactly(1L);
    assertThat(explainer.missing("M-1")).isEmpty();
    assertThat(explainer.missing("M-2"))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.title()).isEqualTo("a mentee for every mentor");
              assertThat(missing.reason().sentence())
                  .isEqualTo("the mentor offers seats and has 0 mentees");
            });
    assertThat(explainer.missing("M-3")).isEmpty();
  }

  @Test
  void missesAsLittleAsCoverageLetsItAndProvesIt() {
    int better = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy plain = programme.policy().build();
      Policy policy = plain.toBuilder().lowerLimit(new MenteeForEveryMentor()).build();
      MatchingResult result = Matcher.using(policy).match(programme.problem());
      Exhaustive all = Exhaustive.of(programme.problem(), policy);
      assertThat(Exhaustive.values(result.objective())).as("seed %d", seed).isEqualTo(all.best());
      assertThat(result.optimality().status()).as("seed %d", seed).isEqualTo(Status.PROVEN);
      assertThat(result.limits())
          .as("seed %d", seed)
          .extracting(LimitOutcome::excess)
          .containsExactly(all.idle());
      assertThat(Matcher.using(policy).match(programme.shuffled(seed))).isEqualTo(result);
      MatchingResult free = Matcher.using(plain).match(programme.problem());
      better += idle(programme.problem(), free) > all.idle() ? 1 : 0;
      assertThat(idle(programme.problem(), free)).isGreaterThanOrEqualTo(all.idle());
    }
    assertThat(better).as("programmes with fewer idle mentors").isPositive();
  }

  private static long idle(Problem problem, MatchingResult result) {
    return problem.mentors().stream()
        .filter(mentor -> mentor.capacity() > 0)
        .filter(mentor -> problem.menteesOutside(mentor.id()).isEmpty())
        .filter(
            mentor -> result.matches().stream().noneMatch(m -> m.mentorId().equals(mentor.id())))
        .count();
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of("hard", LowerLimitRuns.HARD),
        Arguments.of("soft", LowerLimitRuns.SOFT),
        Arguments.of(
            "soft and dear",
            (UnaryOperator<Policy.Builder>)
                policy ->
                    policy
                        .softLimit(new MentorHours(), 100)
                        .softLimit(new NoSharedMentorInLine(), 9_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void searchFindsTheLeastThatIsMissing(String name, UnaryOperator<Policy.Builder> limits) {
    int searched = 0;
    int found = 0;
    for (long seed = 0; seed < LIMITED; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy =
          limits.apply(programme.policy()).lowerLimit(new MenteeForEveryMentor()).build();
      MatchingResult result = Matcher.using(policy).match(programme.problem());
      long[] values = Exhaustive.values(result.objective());
      long[] best = Exhaustive.of(programme.problem(), policy).best();
      assertThat(Arrays.compare(values, best)).as("seed %d", seed).isNotPositive();
      if (result.counts().searchSteps() == 0 || result.optimality().proven()) {
        assertThat(values).as("seed %d", seed).isEqualTo(best);
      }
      searched += result.counts().searchSteps() > 0 ? 1 : 0;
      found += result.counts().searchSteps() > 0 && Arrays.equals(values, best) ? 1 : 0;
    }
    assertThat(searched).isGreaterThan(LIMITED / 5);
    assertThat(found).isEqualTo(searched);
  }

  @Test
  void theVerifierCountsWhatIsMissingAnew() {
    Policy policy = byAffinity().lowerLimit(new MenteeForEveryMentor()).build();
    MatchingResult result = Matcher.using(policy).match(twoAndTwo());
    Draft spoiled = Draft.of(result);
    spoiled.limits.set(0, new LimitOutcome("mentee-for-every-mentor", false, 1, 0));
    assertThat(Verifier.verify(twoAndTwo(), policy, spoiled.result()).violations())
        .singleElement()
        .asString()
        .contains("mentee-for-every-mentor", "excess");
  }
}
