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
import org.mentormatching.model.Column;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.DiversePanel;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.limits.UrgentPerMentor;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.MatchingResult;

/** Bounds under limits against every set of pairs of small seeded programmes. */
class LimitedBoundTest {
  private static final int PROGRAMMES = 150;
  private static final Column<String> HOUSE = Column.text("house");

  private static Stream<Arguments> limits() {
    return Stream.of(
        limits("hours", policy -> policy.hardLimit(new MentorHours()), 95),
        limits("line", policy -> policy.hardLimit(new NoSharedMentorInLine()), 95),
        limits(
            "both",
            policy -> policy.hardLimit(new MentorHours()).hardLimit(new NoSharedMentorInLine()),
            95),
        limits("soft hours", policy -> policy.softLimit(new MentorHours(), 20), 95),
        limits(
            "both soft",
            policy ->
                policy
                    .softLimit(new MentorHours(), 20)
                    .softLimit(new NoSharedMentorInLine(), 3_000),
            95),
        limits(
            "hard hours, soft line",
            policy ->
                policy.hardLimit(new MentorHours()).softLimit(new NoSharedMentorInLine(), 3_000),
            95),
        limits("rising load", policy -> policy.softLimit(new RisingLoad(1), 3_000), 95),
        limits(
            "caps of mentees, mentors and panels",
            policy ->
                policy
                    .hardLimit(new AtMost("mentees", AtMost.Side.MENTEES, HOUSE, 2))
                    .hardLimit(new AtMost("mentors", AtMost.Side.MENTORS, HOUSE, 3))
                    .hardLimit(new DiversePanel(List.of(HOUSE))),
            95),
        limits(
            "caps of mentees, mentors and panels, soft",
            policy ->
                policy
                    .softLimit(new AtMost("mentees", AtMost.Side.MENTEES, HOUSE, 1), 3_000)
                    .softLimit(new AtMost("mentors", AtMost.Side.MENTORS, HOUSE, 2), 2_000)
                    .softLimit(new DiversePanel(List.of(HOUSE)), 1_000),
            95),
        limits(
            "hours, hard and soft caps",
            policy ->
                policy
                    .hardLimit(new MentorHours())
                    .hardLimit(new AtMost("mentees", AtMost.Side.MENTEES, HOUSE, 2))
                    .softLimit(new DiversePanel(List.of(HOUSE)), 1_000),
            95),
        limits(
            "all of one mentor, and mutual pairs",
            policy ->
                policy
                    .hardLimit(new MentorHours())
                    .hardLimit(new NoSharedMentorInLine())
                    .hardLimit(new UrgentPerMentor(1))
                    .softLimit(new RisingLoad(1), 3_000)
                    .hardLimit(new NoMutualPairs()),
            90),
        limits(
            "hours, a mentee for every mentor",
            policy -> policy.hardLimit(new MentorHours()).lowerLimit(new MenteeForEveryMentor()),
            95),
        limits(
            "both, a mentee for every mentor",
            policy ->
                policy
                    .hardLimit(new MentorHours())
                    .hardLimit(new NoSharedMentorInLine())
                    .lowerLimit(new MenteeForEveryMentor()),
            95),
        limits(
            "both, coverage weighted",
            policy ->
                policy
                    .hardLimit(new MentorHours())
                    .hardLimit(new NoSharedMentorInLine())
                    .coverage(Coverage.weighted(30)),
            95));
  }

  private static Arguments limits(
      String name, UnaryOperator<Policy.Builder> limits, int provenPercent) {
    return Arguments.of(name, limits, provenPercent);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void noSetOfPairsIsBeyondTheBoundAndNoBoundIsAboveTheOneWithoutLimits(
      String name, UnaryOperator<Policy.Builder> limits, int provenPercent) {
    int lowered = 0;
    int searched = 0;
    int proven = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = limits.apply(programme.policy()).build();
      MatchingResult result = Matcher.using(policy).match(programme.problem());
      if (result.counts().searchSteps() == 0) {
        continue;
      }
      searched++;
      long[] best = Exhaustive.of(programme.problem(), policy).best();
      long[] bound = bounds(result.objective());
      assertThat(Arrays.compare(best, bound)).as("seed %d", seed).isNotPositive();
      long[] plain =
          bounds(Matcher.using(withoutUpper(policy)).match(programme.problem()).objective());
      assertThat(Arrays.compare(bound, plain)).as("seed %d", seed).isNotPositive();
      lowered += result.certificate().limited().isEmpty() ? 0 : 1;
      proven += result.optimality().proven() ? 1 : 0;
    }
    assertThat(searched).isGreaterThan(PROGRAMMES / 30);
    assertThat(lowered).isGreaterThan(searched * 9 / 10);
    assertThat(proven * 100).isGreaterThan(searched * provenPercent);
  }

  @Test
  void boundsDoNotDependOnTheNumberOfThreads() {
    SmallProgramme programme = SmallProgramme.of(0, 300, 150);
    Policy policy = programme.policy().softLimit(new MentorHours(), 20).build();
    Matcher matcher = Matcher.using(policy);
    MatchingResult alone = matcher.match(programme.problem());
    assertThat(alone.counts().eligiblePairs()).isGreaterThan(10_000);
    assertThat(alone.certificate().limited()).isNotEmpty();
    RunOptions several = RunOptions.defaults().threads(3);
    assertThat(matcher.match(programme.problem(), several)).isEqualTo(alone);
  }

  /** The same without limits but for lower ones. */
  private static Policy withoutUpper(Policy policy) {
    Policy.Builder builder = policy.withoutLimits().toBuilder();
    policy.lowerLimits().forEach(builder::lowerLimit);
    return builder.build();
  }

  private static long[] bounds(List<LevelValue> objective) {
    return Exhaustive.values(
        objective.stream()
            .map(level -> new LevelValue(level.level(), level.bound(), level.bound()))
            .toList());
  }
}
