package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality.Status;

/** What holds for every programme, over seeded small ones, from people to verified result. */
class PipelinePropertiesTest {
  private static final int PROGRAMMES = 400;
  private static final int LIMITED = 200;

  private static MatchingResult match(Problem problem, Policy policy) {
    return Matcher.using(policy).match(problem);
  }

  private static Policy limited(SmallProgramme programme) {
    return programme
        .policy()
        .hardLimit(new MentorHours())
        .hardLimit(new NoSharedMentorInLine())
        .build();
  }

  @Test
  void findsTheBestOfAllSetsOfPairsAndProvesIt() {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = programme.policy().build();
      MatchingResult result = match(programme.problem(), policy);
      Exhaustive all = Exhaustive.of(programme.problem(), policy);
      assertThat(Exhaustive.values(result.objective())).as("seed %d", seed).isEqualTo(all.best());
      assertThat(result.optimality().status()).as("seed %d", seed).isEqualTo(Status.PROVEN);
      assertThat(result.counts().eligiblePairs()).as("seed %d", seed).isEqualTo(all.eligible());
      assertThat(result.counts().uncheckedPairs()).as("seed %d", seed).isEqualTo(all.unchecked());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 100, 1_000})
  void findsTheGreatestTotalOfFitAndFilledWishesAndProvesIt(int worth) {
    int traded = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = programme.policy().coverage(Coverage.weighted(worth)).build();
      MatchingResult result = match(programme.problem(), policy);
      Exhaustive all = Exhaustive.of(programme.problem(), policy);
      assertThat(Exhaustive.values(result.objective())).as("seed %d", seed).isEqualTo(all.best());
      assertThat(result.optimality().status()).as("seed %d", seed).isEqualTo(Status.PROVEN);
      assertThat(match(programme.shuffled(seed), policy)).as("seed %d", seed).isEqualTo(result);
      Policy first = SmallProgramme.of(seed).policy().build();
      traded += pairs(result).equals(pairs(match(programme.problem(), first))) ? 0 : 1;
    }
    assertThat(traded).as("programmes with other pairs").isPositive();
  }

  private static List<List<String>> pairs(MatchingResult result) {
    return result.matches().stream()
        .map(match -> List.of(match.menteeId(), match.mentorId()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 100, 1_000})
  void findsTheGreatestTotalUnderHardLimits(int worth) {
    checkUnderLimits(
        programme ->
            programme
                .policy()
                .hardLimit(new MentorHours())
                .hardLimit(new NoSharedMentorInLine())
                .coverage(Coverage.weighted(worth))
                .build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 100, 1_000})
  void leavesAWishOpenRatherThanPayMoreForALimitThanItIsWorth(int worth) {
    checkUnderLimits(
        programme ->
            programme
                .policy()
                .softLimit(new MentorHours(), 100)
                .softLimit(new NoSharedMentorInLine(), 9_000)
                .coverage(Coverage.weighted(worth))
                .build());
  }

  @Test
  void orderOfPeopleAndPairsChangesNothing() {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = programme.policy().build();
      assertThat(match(programme.shuffled(seed), policy))
          .as("seed %d", seed)
          .isEqualTo(match(programme.problem(), policy));
    }
  }

  @Test
  void orderOfPeopleAndPairsChangesNothingUnderLimits() {
    for (long seed = 0; seed < LIMITED; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = limited(programme);
      assertThat(match(programme.shuffled(seed), policy))
          .as("seed %d", seed)
          .isEqualTo(match(programme.problem(), policy));
    }
  }

  @Test
  void oneMoreMentorNeverLowersCoverage() {
    int raised = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = programme.policy().build();
      long[] before = coverage(match(programme.problem(), policy));
      long[] after = coverage(match(programme.withOneMoreMentor(), policy));
      assertThat(Arrays.compare(after, before)).as("seed %d", seed).isNotNegative();
      raised += Arrays.compare(after, before);
    }
    assertThat(raised).isGreaterThan(PROGRAMMES / 4);
  }

  private static long[] coverage(MatchingResult result) {
    long[] values = Exhaustive.values(result.objective());
    return Arrays.copyOf(values, values.length - 1);
  }

  @Test
  void keepsHardLimitsAndFindsTheBestUnderThem() {
    int searched = 0;
    int best = 0;
    for (long seed = 0; seed < LIMITED; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = limited(programme);
      MatchingResult result = match(programme.problem(), policy);
      assertThat(result.limits()).extracting(LimitOutcome::excess).containsExactly(0L, 0L);
      boolean found = isBest(programme.problem(), policy, result, seed);
      searched += result.counts().searchSteps() > 0 ? 1 : 0;
      best += result.counts().searchSteps() > 0 && found ? 1 : 0;
    }
    assertThat(searched).isGreaterThan(LIMITED / 5);
    assertThat(best).isEqualTo(searched);
  }

  @Test
  void paysForSoftLimitsNoMoreThanItHasTo() {
    checkUnderLimits(
        programme ->
            programme
                .policy()
                .softLimit(new MentorHours(), 20)
                .softLimit(new NoSharedMentorInLine(), 3_000)
                .build());
  }

  private static void checkUnderLimits(Function<SmallProgramme, Policy> policies) {
    int searched = 0;
    int best = 0;
    for (long seed = 0; seed < LIMITED; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = policies.apply(programme);
      MatchingResult result = match(programme.problem(), policy);
      boolean found = isBest(programme.problem(), policy, result, seed);
      searched += result.counts().searchSteps() > 0 ? 1 : 0;
      best += result.counts().searchSteps() > 0 && found ? 1 : 0;
    }
    assertThat(searched).isGreaterThan(LIMITED / 5);
    assertThat(best).isEqualTo(searched);
  }

  /** Whether a result is the best; without search it must be, and it is never beyond its bound. */
  private static boolean isBest(Problem problem, Policy policy, MatchingResult result, long seed) {
    long[] values = Exhaustive.values(result.objective());
    long[] best = Exhaustive.of(problem, policy).best();
    assertThat(Arrays.compare(values, best)).as("seed %d", seed).isNotPositive();
    assertThat(withinBounds(result.objective())).as("seed %d", seed).isTrue();
    boolean found = Arrays.equals(values, best);
    if (result.counts().searchSteps() == 0 || result.optimality().proven()) {
      assertThat(found).as("seed %d", seed).isTrue();
    }
    return found;
  }

  /** Whether no set of pairs that is worth more than its bound is claimed, level by level. */
  private static boolean withinBounds(List<LevelValue> objective) {
    return Arrays.compare(
            objective.stream().mapToLong(LevelValue::value).toArray(),
            objective.stream().mapToLong(LevelValue::bound).toArray())
        <= 0;
  }
}
