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
import org.mentormatching.model.Column;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
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
      this(seed, limited ? List.of(new MentorHours()) : List.of());
    }

    Asked(long seed, List<Limit> limits) {
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
      limits.forEach(limit -> add(limit, builder));
      if (limits.isEmpty() && seed % 5 == 0) {
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

    /** The policy of which the best results would be meant if lower limits stayed. */
    Policy lower() {
      Policy.Builder builder = policy.withoutLimits().toBuilder();
      policy.lowerLimits().forEach(builder::lowerLimit);
      return builder.build();
    }

    WhatIf whatIf() {
      return Matcher.using(policy).whatIf(problem, result, RunOptions.defaults()).orElseThrow();
    }

    /** The problem in which a mentee has some mentors for none. */
    Problem without(String menteeId, List<String> mentorIds) {
      return with.apply(more -> mentorIds.forEach(id -> more.exclude(menteeId, id, "what if")));
    }

    /** The problem in which a mentor has some mentees for none. */
    Problem without(List<String> menteeIds, String mentorId) {
      return with.apply(more -> menteeIds.forEach(id -> more.exclude(id, mentorId, "what if")));
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
    policy.everyLimit().forEach(limit -> add(limit, builder));
    return builder.build();
  }

  private static void add(Limit limit, Policy.Builder builder) {
    if (limit instanceof LowerLimit lower) {
      builder.lowerLimit(lower);
    } else {
      builder.hardLimit(limit);
    }
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

  @Test
  void aMenteeForEveryMentorIsLeftAsideWithOtherLimitsAndHeededAlone() {
    Map<Scope, Integer> pairs = new EnumMap<>(Scope.class);
    int others = 0;
    for (int seed = 0; seed < PROGRAMMES; seed++) {
      List<Limit> limits =
          seed % 2 == 0
              ? List.of(new MenteeForEveryMentor())
              : List.of(new MentorHours(), new MenteeForEveryMentor());
      Asked asked = new Asked(seed, limits);
      Exhaustive all = Exhaustive.of(asked.problem, asked.asked);
      Exhaustive heeding = Exhaustive.of(asked.problem, asked.lower());
      for (Sureness pair : asked.sure.pairs()) {
        String name = pair + " in " + asked.name;
        Presence presence = presence(all, pair);
        if (limits.size() == 1 || asked.sure.scope() == Scope.LIMITS_LEFT_ASIDE) {
          others += presence == presence(heeding, pair) ? 0 : 1;
          assertThat(pair.presence()).as(name).isEqualTo(presence);
          if (presence != Presence.NO_BEST_RESULT) {
            assertThat(pair.firmness()).as(name).isEqualTo(asked.firmness(pair));
          }
          pairs.merge(asked.sure.scope(), 1, Integer::sum);
        }
      }
    }
    assertThat(pairs.get(Scope.PROVEN)).isGreaterThan(100);
    assertThat(pairs.get(Scope.LIMITS_LEFT_ASIDE)).isGreaterThan(20);
    assertThat(others).as("pairs of which the lower limit would say something else").isPositive();
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
        for (Alternative alternative : assertFollow(asked, pair)) {
          assertThat(alternative.difference().certainty()).isEqualTo(Certainty.EXACT);
          equallyGood += alternative.isEquallyGood() ? 1 : 0;
          dearer += alternative.isEquallyGood() ? 0 : 1;
        }
      }
    }
    assertThat(equallyGood).isPositive();
    assertThat(dearer).isGreaterThan(100);
  }

  /** Each alternative is whom a best set has once the pair and those before are forbidden. */
  private static List<Alternative> assertFollow(Asked asked, Sureness pair) {
    List<String> forbidden = new ArrayList<>(List.of(pair.mentorId()));
    for (Alternative one : pair.alternatives()) {
      Problem apart = asked.without(pair.menteeId(), forbidden);
      assertFollows(asked, apart, pair.menteeId(), one.id(), one);
      assertThat(one.difference().moves())
          .anyMatch(
              move ->
                  move.menteeId().equals(pair.menteeId())
                      && move.to().equals(Optional.of(one.id())));
      forbidden.add(one.id());
    }
    return pair.alternatives();
  }

  private static void assertFollows(
      Asked asked, Problem apart, String menteeId, String mentorId, Alternative alternative) {
    String name = "%s with %s in %s: %s".formatted(menteeId, mentorId, asked.name, alternative);
    Exhaustive all = Exhaustive.of(apart, asked.policy);
    Difference difference = alternative.difference();
    switch (difference.certainty()) {
      case EXACT -> {
        assertThat(after(asked, difference.changes())).as(name).isEqualTo(all.best());
        assertThat(all.isInSome(menteeId, mentorId)).as(name).isTrue();
      }
      case BETWEEN -> {
        long[] found = after(asked, difference.changes());
        assertThat(Arrays.compare(found, all.best())).as(name).isNotPositive();
        assertThat(Arrays.compare(all.best(), after(asked, difference.most())))
            .as(name)
            .isNotPositive();
        long[] with = Exhaustive.with(apart, asked.policy, List.of(menteeId, mentorId)).best();
        assertThat(Arrays.compare(found, with)).as(name).isNotPositive();
      }
      case AT_MOST -> throw new AssertionError(name + " cannot be had");
    }
  }

  private static long[] after(Asked asked, List<Change> changes) {
    long[] after =
        Exhaustive.values(
            changes.stream()
                .map(change -> new LevelValue(change.level(), change.more(), change.more()))
                .toList());
    long[] before = Exhaustive.values(asked.result.objective());
    Arrays.setAll(after, level -> after[level] + before[level]);
    return after;
  }

  @Test
  void underLimitsWhoeverComesInsteadCanBeHad() {
    List<List<Limit>> limits =
        List.of(
            List.of(new MentorHours()),
            List.of(new NoSharedMentorInLine()),
            List.of(new AtMost("alike", AtMost.Side.MENTEES, Column.text("north"), 1)));
    int others = 0;
    for (int seed = 0; seed < 3 * PROGRAMMES; seed++) {
      Asked asked = new Asked(seed, limits.get(seed % limits.size()));
      if (asked.sure.scope() == Scope.LIMITS_LEFT_ASIDE) {
        continue;
      }
      for (Sureness pair : asked.sure.pairs()) {
        assertFollow(asked, pair);
        others += isOther(asked, pair) ? 1 : 0;
        if (pair.alternatives().isEmpty()) {
          Problem apart = asked.without(pair.menteeId(), List.of(pair.mentorId()));
          Exhaustive all = Exhaustive.of(apart, asked.policy);
          assertThat(asked.problem.mentors())
              .filteredOn(mentor -> !mentor.id().equals(pair.mentorId()))
              .filteredOn(
                  mentor ->
                      asked.result.matches().stream()
                          .noneMatch(
                              match ->
                                  match.menteeId().equals(pair.menteeId())
                                      && match.mentorId().equals(mentor.id())))
              .noneMatch(mentor -> all.isInEvery(pair.menteeId(), mentor.id()));
        }
      }
    }
    assertThat(others).as("alternatives that limits make others").isGreaterThan(5);
  }

  /** Whether without limits others would come. */
  private static boolean isOther(Asked asked, Sureness pair) {
    Problem apart = asked.without(pair.menteeId(), List.of(pair.mentorId()));
    Exhaustive free = Exhaustive.of(apart, asked.policy.withoutLimits());
    return pair.alternatives().stream()
        .limit(1)
        .anyMatch(one -> !free.isInSome(pair.menteeId(), one.id()));
  }

  @Test
  void runnersUpOfAMentorAreWhomTheSeatWouldGoTo() {
    int found = 0;
    for (long seed = 0; seed < 2 * PROGRAMMES; seed++) {
      Asked asked = new Asked(seed, seed >= PROGRAMMES);
      if (asked.sure.scope() == Scope.LIMITS_LEFT_ASIDE) {
        continue;
      }
      WhatIf whatIf = asked.whatIf();
      for (Sureness pair : asked.sure.pairs()) {
        RunnersUp runnersUp = whatIf.runnersUp(pair.menteeId(), pair.mentorId(), 2);
        assertThat(runnersUp.ofMentee()).isEqualTo(pair.alternatives());
        List<String> forbidden = new ArrayList<>(List.of(pair.menteeId()));
        for (Alternative one : runnersUp.ofMentor()) {
          Problem apart = asked.without(forbidden, pair.mentorId());
          assertFollows(asked, apart, one.id(), pair.mentorId(), one);
          forbidden.add(one.id());
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
