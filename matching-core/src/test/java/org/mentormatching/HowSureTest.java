package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.Firmness.Shift;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.HowSure.Scope;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.Sureness.Presence;
import org.mentormatching.result.WhatIf;

/** How sure pairs are, over seeded small programmes, each against every set of pairs. */
class HowSureTest {
  private static final int PROGRAMMES = 400;
  private static final int[] PERCENTS = {5, 10, 15, 20};

  /** A programme, its result and how sure its pairs are. */
  private static final class Asked {
    /** The problem with one thing more. */
    final Function<Consumer<Problem.Builder>, Problem> with;

    final Problem problem;
    final Policy policy;
    final MatchingResult result;
    final HowSure sure;

    /** The policy of which the best results are meant. */
    final Policy asked;

    final String name;
    private final Map<Shift, Exhaustive> shifted = new HashMap<>();

    Asked(long seed, boolean limited) {
      Policy.Builder builder;
      if (seed % 3 == 0) {
        SmallProgramme programme = SmallProgramme.of(seed);
        with = programme::with;
        builder = programme.policy();
      } else {
        ContestedProgramme programme = new ContestedProgramme(seed);
        with = programme::with;
        builder = programme.policy();
      }
      if (limited) {
        builder.hardLimit(new MentorHours());
      } else if (seed % 5 == 0) {
        builder.coverage(new Coverage.Weighted(30));
      }
      policy = builder.build();
      problem = with.apply(more -> {});
      name = "programme " + seed;
      Matcher matcher = Matcher.using(policy);
      result = matcher.match(problem);
      sure = matcher.howSure(problem, result, RunOptions.defaults().threads(2));
      asked = sure.scope() == Scope.PROVEN ? policy : policy.withoutLimits();
    }

    WhatIf whatIf() {
      return Matcher.using(policy).whatIf(problem, result, RunOptions.defaults()).orElseThrow();
    }

    /** The problem in which a pair is forbidden. */
    Problem without(Sureness pair) {
      return with.apply(more -> more.exclude(pair.menteeId(), pair.mentorId(), "what if"));
    }

    /** Every set of pairs with the points of one criterion changed. */
    Exhaustive shifted(String criterionId, int percent) {
      return shifted.computeIfAbsent(
          new Shift(criterionId, percent),
          shift -> Exhaustive.of(problem, HowSureTest.shifted(asked, shift)));
    }

    /** How firm a pair is by matching again, limits left aside where they shaped the result. */
    Firmness firmness(Sureness pair) {
      for (int percent : PERCENTS) {
        List<Shift> losing = losing(pair, percent);
        if (!losing.isEmpty()) {
          return new Firmness(Verdict.CLOSE_CALL, percent, losing);
        }
      }
      return new Firmness(Verdict.FIRM, 0, List.of());
    }

    List<Shift> losing(Sureness pair, int percent) {
      List<Shift> losing = new ArrayList<>();
      for (CriterionEntry entry : policy.on(problem).criteria()) {
        for (int direction : new int[] {-1, 1}) {
          String id = entry.criterion().id();
          if (!shifted(id, direction * percent).isInSome(pair.menteeId(), pair.mentorId())) {
            losing.add(new Shift(id, direction * percent));
          }
        }
      }
      return losing;
    }
  }

  /** A policy without criteria and limits yet. */
  private static Policy.Builder like(Policy policy) {
    Policy.Builder builder =
        Policy.builder()
            .ladder(policy.ladder())
            .transitions(policy.transitions())
            .urgency(policy.urgencyTrust())
            .coverage(policy.coverage())
            .minimumFit(policy.minimumFit())
            .seed(policy.seed());
    policy.rules().forEach(entry -> builder.require(entry.rule(), entry.whenUnknown()));
    return builder;
  }

  /** The policy with all points times 100, those of one criterion a few per cent more or less. */
  private static Policy shifted(Policy policy, Shift shift) {
    Policy.Builder builder = like(policy);
    for (CriterionEntry entry : policy.criteria()) {
      int more = entry.criterion().id().equals(shift.criterionId()) ? shift.percent() : 0;
      builder.prefer(entry.criterion(), entry.points() * (100 + more), entry.whenMissing());
    }
    policy.limits().stream().map(LimitEntry::limit).forEach(builder::hardLimit);
    return builder.build();
  }

  @Test
  void everyAndSomeAreWhatAllBestSetsOfPairsSay() {
    int some = 0;
    int every = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = new Asked(seed, false);
      Exhaustive all = Exhaustive.of(asked.problem, asked.policy);
      for (Sureness pair : asked.sure.pairs()) {
        boolean isInEvery = all.isInEvery(pair.menteeId(), pair.mentorId());
        assertThat(pair.presence())
            .as("%s in %s", pair, asked.name)
            .isEqualTo(isInEvery ? Presence.EVERY_BEST_RESULT : Presence.SOME_BEST_RESULTS);
        some += isInEvery ? 0 : 1;
        every += isInEvery ? 1 : 0;
      }
    }
    assertThat(some).as("pairs that could be others").isGreaterThan(30);
    assertThat(every).as("pairs that could not").isGreaterThan(PROGRAMMES / 2);
  }

  @Test
  void firmnessIsWhatMatchingAgainWithThosePointsSays() {
    int firm = 0;
    int[] close = new int[PERCENTS.length];
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = new Asked(seed, false);
      for (Sureness pair : asked.sure.pairs()) {
        Firmness firmness = pair.firmness();
        assertThat(firmness).as("%s in %s", pair, asked.name).isEqualTo(asked.firmness(pair));
        for (int i = 0; i < PERCENTS.length; i++) {
          close[i] += firmness.percent() == PERCENTS[i] ? 1 : 0;
        }
        firm += firmness.verdict() == Verdict.FIRM ? 1 : 0;
      }
    }
    assertThat(firm).isGreaterThan(PROGRAMMES / 2);
    assertThat(close).as("close calls of each size").doesNotContain(0);
  }

  @Test
  void whatIsSaidUnderLimitsIsTrueUnderLimits() {
    int known = 0;
    int unknown = 0;
    for (long seed = 0; seed < PROGRAMMES / 3; seed++) {
      Asked asked = new Asked(seed, true);
      if (asked.sure.scope() == Scope.LIMITS_LEFT_ASIDE) {
        continue;
      }
      Exhaustive all = Exhaustive.of(asked.problem, asked.policy);
      for (Sureness pair : asked.sure.pairs()) {
        boolean isInEvery = all.isInEvery(pair.menteeId(), pair.mentorId());
        String name = pair + " in " + asked.name;
        assertThat(pair.presence())
            .as(name)
            .isNotEqualTo(isInEvery ? Presence.SOME_BEST_RESULTS : Presence.EVERY_BEST_RESULT);
        Firmness firmness = pair.firmness();
        for (Shift shift : firmness.shifts()) {
          assertThat(asked.losing(pair, firmness.percent())).as(name).contains(shift);
        }
        if (firmness.verdict() == Verdict.FIRM) {
          for (int percent : PERCENTS) {
            assertThat(asked.losing(pair, percent)).as(name).isEmpty();
          }
        }
        known += firmness.verdict() == Verdict.NOT_KNOWN ? 0 : 1;
        unknown += firmness.verdict() == Verdict.NOT_KNOWN ? 1 : 0;
      }
    }
    assertThat(known).isGreaterThan(100);
    assertThat(unknown).isPositive();
  }

  @Test
  void whatIsSaidOfResultsThatLimitsShapedIsTrueWithoutThem() {
    Map<Presence, Integer> presences = new EnumMap<>(Presence.class);
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (long seed = 0; seed < 3 * PROGRAMMES; seed++) {
      Asked asked = new Asked(seed, true);
      if (asked.sure.scope() != Scope.LIMITS_LEFT_ASIDE) {
        continue;
      }
      Exhaustive all = Exhaustive.of(asked.problem, asked.policy.withoutLimits());
      for (Sureness pair : asked.sure.pairs()) {
        String name = pair + " in " + asked.name;
        assertThat(pair.presence()).as(name).isEqualTo(presence(all, pair));
        presences.merge(pair.presence(), 1, Integer::sum);
        verdicts.merge(pair.firmness().verdict(), 1, Integer::sum);
        if (pair.presence() != Presence.NO_BEST_RESULT) {
          assertThat(pair.firmness()).as(name).isEqualTo(asked.firmness(pair));
        }
      }
    }
    assertThat(presences)
        .containsKeys(
            Presence.EVERY_BEST_RESULT, Presence.SOME_BEST_RESULTS, Presence.NO_BEST_RESULT);
    assertThat(verdicts).containsKeys(Verdict.values());
  }

  private static Presence presence(Exhaustive all, Sureness pair) {
    if (all.isInEvery(pair.menteeId(), pair.mentorId())) {
      return Presence.EVERY_BEST_RESULT;
    }
    return all.isInSome(pair.menteeId(), pair.mentorId())
        ? Presence.SOME_BEST_RESULTS
        : Presence.NO_BEST_RESULT;
  }

  @Test
  void anAlternativeIsWhatMatchingAgainWithoutThePairGives() {
    int equallyGood = 0;
    int dearer = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = new Asked(seed, false);
      for (Sureness pair : asked.sure.pairs()) {
        Problem apart = asked.without(pair);
        for (Alternative alternative : pair.alternatives()) {
          assertCosts(asked, apart, pair.menteeId(), alternative.id(), alternative);
          assertThat(alternative.difference().moves())
              .anyMatch(
                  move ->
                      move.menteeId().equals(pair.menteeId())
                          && move.to().equals(Optional.of(alternative.id())));
          equallyGood += alternative.isEquallyGood() ? 1 : 0;
          dearer += alternative.isEquallyGood() ? 0 : 1;
        }
        assertFirstIsBest(asked, apart, pair);
      }
    }
    assertThat(equallyGood).isPositive();
    assertThat(dearer).isGreaterThan(100);
  }

  private static void assertFirstIsBest(Asked asked, Problem apart, Sureness pair) {
    if (!pair.alternatives().isEmpty()) {
      String first = pair.alternatives().get(0).id();
      assertThat(Exhaustive.of(apart, asked.policy).isInSome(pair.menteeId(), first))
          .as("%s in %s", pair, asked.name)
          .isTrue();
    }
  }

  /** An alternative costs what looking at every set of pairs with it and without the other says. */
  private static void assertCosts(
      Asked asked, Problem apart, String menteeId, String mentorId, Alternative alternative) {
    long[] after =
        Exhaustive.values(
            alternative.difference().changes().stream()
                .map(change -> new LevelValue(change.level(), change.more(), change.more()))
                .toList());
    long[] before = Exhaustive.values(asked.result.objective());
    Arrays.setAll(after, level -> after[level] + before[level]);
    assertThat(after)
        .as("%s with %s in %s", menteeId, mentorId, asked.name)
        .isEqualTo(Exhaustive.with(apart, asked.policy, List.of(menteeId, mentorId)).best());
  }

  @Test
  void runnersUpOfAMentorAreWhomTheSeatWouldGoTo() {
    int found = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = new Asked(seed, false);
      WhatIf whatIf = asked.whatIf();
      for (Sureness pair : asked.sure.pairs()) {
        RunnersUp runnersUp = whatIf.runnersUp(pair.menteeId(), pair.mentorId(), 2);
        assertThat(runnersUp.ofMentee()).isEqualTo(pair.alternatives());
        Problem apart = asked.without(pair);
        for (Alternative alternative : runnersUp.ofMentor()) {
          assertCosts(asked, apart, alternative.id(), pair.mentorId(), alternative);
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(200);
  }

  @Test
  void askingForOnePairSaysWhatAskingForAllSays() {
    for (long seed = 0; seed < 60; seed++) {
      Asked asked = new Asked(seed, seed % 2 == 0);
      WhatIf whatIf = asked.whatIf();
      for (Sureness pair : asked.sure.pairs()) {
        Optional<Sureness> alone = whatIf.howSure(pair.menteeId(), pair.mentorId());
        assertThat(alone).as("%s in %s", pair, asked.name).contains(pair);
        assertThat(asked.sure.of(pair.menteeId(), pair.mentorId())).contains(pair);
      }
      assertThat(whatIf.howSure()).as(asked.name).isEqualTo(asked.sure);
    }
  }

  @Test
  void threadsChangeNothing() {
    for (long seed = 0; seed < 60; seed++) {
      Asked asked = new Asked(seed, true);
      HowSure alone =
          Matcher.using(asked.policy)
              .howSure(asked.problem, asked.result, RunOptions.defaults().threads(1));
      assertThat(asked.sure).isEqualTo(alone);
    }
  }
}
