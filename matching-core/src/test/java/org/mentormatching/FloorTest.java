package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.InvalidPolicyException;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.AtMost.Side;
import org.mentormatching.policy.limits.DiversePanel;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.ProblemsInCommon;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.limits.UrgentPerMentor;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.result.WhatIf;
import org.mentormatching.solve.InPortions;
import org.mentormatching.verify.Verifier;

/** The mentee who fares worst fares as well as coverage allows, before total fit counts. */
class FloorTest {
  private static final Policy POLICY =
      Policy.builder()
          .require(new Exclusions())
          .prefer(new Affinity(), 10)
          .urgency(UrgencyTrust.AS_STATED)
          .raiseFloor(true)
          .build();

  /** Few people, drawn from a seed. */
  private static Problem drawn(long seed, int mostWishes) {
    return drawn(seed, mostWishes, more -> {});
  }

  private static Problem drawn(long seed, int mostWishes, Consumer<Problem.Builder> more) {
    Problem.Builder problem = people(seed, mostWishes, mentor -> {}, mentee -> {});
    more.accept(problem);
    return problem.build();
  }

  private static Problem.Builder people(
      long seed,
      int mostWishes,
      Consumer<Mentor.Builder> ofMentor,
      Consumer<Mentee.Builder> ofMentee) {
    Random random = new Random(seed);
    int mentors = 1 + random.nextInt(4);
    Problem.Builder problem = Problem.builder();
    for (int j = 0; j < mentors; j++) {
      long seats = random.nextInt(4);
      Mentor.Builder mentor = Mentor.builder("M" + j).set(Columns.CAPACITY, seats);
      ofMentor.accept(mentor);
      problem.mentor(mentor.build());
    }
    boolean isRerun = random.nextInt(3) == 0;
    int mentees = 2 + random.nextInt(5);
    for (int i = 0; i < mentees; i++) {
      String id = "E" + i;
      Mentee.Builder mentee = Mentee.builder(id);
      mentee.set(Columns.MENTORS_WANTED, 1L + random.nextInt(mostWishes));
      if (random.nextInt(5) == 0) {
        mentee.set(Columns.URGENCY, "now");
      }
      mentee.set(Columns.CYCLES_WAITING, (long) random.nextInt(2));
      ofMentee.accept(mentee);
      problem.mentee(mentee.build());
      for (int j = 0; j < mentors; j++) {
        problem.affinity(id, "M" + j, random.nextInt(101));
        if (random.nextInt(4) == 0) {
          problem.exclude(id, "M" + j, "related");
        } else if (isRerun && random.nextInt(3) == 0) {
          problem.earlier(id, "M" + j);
        }
      }
      if (random.nextInt(8) == 0) {
        problem.pin(Pin.overriding(id, "M" + random.nextInt(mentors), "agreed"));
      }
    }
    return problem;
  }

  private static LevelValue level(MatchingResult result) {
    return result.objective().stream()
        .filter(value -> value.level().kind() == Level.Kind.FLOOR)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsWhatLookingAtEverySetOfPairsFindsWithOneWishEach() {
    int raised = 0;
    for (int seed = 0; seed < 600; seed++) {
      Problem problem = drawn(seed, 1);

      MatchingResult result = Matcher.using(POLICY).match(problem);

      assertThat(Exhaustive.values(result.objective()))
          .as("seed %d", seed)
          .isEqualTo(Exhaustive.of(problem, POLICY).best());
      assertThat(result.optimality().proven()).as("seed %d", seed).isTrue();
      MatchingResult free = Matcher.using(POLICY.withoutLimits()).match(problem);
      raised += free.objective().equals(without(result)) ? 0 : 1;
    }
    assertThat(raised).as("programmes in which the floor costs total fit").isGreaterThan(30);
  }

  private static List<LevelValue> without(MatchingResult result) {
    return result.objective().stream()
        .filter(value -> value.level().kind() != Level.Kind.FLOOR)
        .toList();
  }

  @Test
  void neverClaimsMoreThanThereIsWithSeveralWishes() {
    int reached = 0;
    for (int seed = 0; seed < 300; seed++) {
      Problem problem = drawn(seed, 3);

      MatchingResult result = Matcher.using(POLICY).match(problem);

      long[] best = Exhaustive.of(problem, POLICY).best();
      int order = Arrays.compare(Exhaustive.values(result.objective()), best);
      assertThat(order).as("seed %d", seed).isNotPositive();
      reached += order == 0 ? 1 : 0;
      assertThat(level(result).bound())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(best[best.length - 2]);
    }
    assertThat(reached).isGreaterThan(200);
  }

  @Test
  void findsTheSameInPortions() {
    for (int seed = 0; seed < 200; seed++) {
      Problem problem = drawn(seed, 1);

      MatchingResult result = InPortions.match(problem, POLICY, 1, 1, Crew.alone());

      assertThat(Exhaustive.values(result.objective()))
          .as("seed %d", seed)
          .isEqualTo(Exhaustive.of(problem, POLICY).best());
      assertThat(Verifier.verify(problem, POLICY, result).violations())
          .as("seed " + seed)
          .isEmpty();
    }
  }

  @Test
  void saysWhatAnotherDecisionCosts() {
    int questions = 0;
    int changed = 0;
    for (int seed = 0; seed < 150; seed++) {
      Problem problem = drawn(seed, 1);
      MatchingResult result = Matcher.using(POLICY).match(problem);
      WhatIf whatIf =
          Matcher.using(POLICY).whatIf(problem, result, RunOptions.defaults()).orElseThrow();
      for (Match match : result.matches()) {
        if (match.status() == Match.Status.NEW) {
          Difference difference = whatIf.ifForbidden(match.menteeId(), match.mentorId());
          Problem apart =
              drawn(seed, 1, more -> more.exclude(match.menteeId(), match.mentorId(), "what if"));

          assertThat(difference.certainty()).isEqualTo(Certainty.EXACT);
          assertThat(after(result, difference))
              .as("seed %d without %s", seed, match)
              .isEqualTo(Exhaustive.of(apart, POLICY).best());
          questions++;
          changed +=
              difference.changes().stream()
                      .anyMatch(
                          change -> change.level().kind() == Level.Kind.FLOOR && change.more() != 0)
                  ? 1
                  : 0;
        }
      }
    }
    assertThat(questions).isGreaterThan(200);
    assertThat(changed).as("decisions that move the floor").isGreaterThan(50);
  }

  @Test
  void pairThatHasToBeMadeCountsAsWell() {
    Problem problem =
        Problem.builder()
            .mentor(Mentor.builder("M0").build())
            .mentor(Mentor.builder("M1").build())
            .mentee(Mentee.builder("E0").build())
            .mentee(Mentee.builder("E1").build())
            .affinity("E0", "M0", 90)
            .affinity("E0", "M1", 30)
            .affinity("E1", "M0", 80)
            .affinity("E1", "M1", 70)
            .build();
    MatchingResult result = Matcher.using(POLICY).match(problem);
    WhatIf whatIf =
        Matcher.using(POLICY).whatIf(problem, result, RunOptions.defaults()).orElseThrow();

    assertThat(level(result).value()).isEqualTo(7_000);
    assertThat(whatIf.ifMade("E0", "M1").changes())
        .filteredOn(change -> change.level().kind() == Level.Kind.FLOOR)
        .extracting(Change::more)
        .containsExactly(-4_000L);
  }

  @Test
  void pairThatHasToBeMadeIsNeverSaidToBeBetterThanItIs() {
    int exact = 0;
    int between = 0;
    for (int seed = 0; seed < 120; seed++) {
      Problem problem = drawn(seed, 2);
      MatchingResult result = Matcher.using(POLICY).match(problem);
      WhatIf whatIf =
          Matcher.using(POLICY).whatIf(problem, result, RunOptions.defaults()).orElseThrow();
      for (Mentee mentee : problem.mentees()) {
        for (Mentor mentor : problem.mentors()) {
          if (whatIf.isOpen(mentee.id(), mentor.id())) {
            Difference difference = whatIf.ifMade(mentee.id(), mentor.id());
            long[] best =
                Exhaustive.with(problem, POLICY, List.of(mentee.id(), mentor.id())).best();
            String name = "seed %d, %s with %s".formatted(seed, mentee.id(), mentor.id());
            int order = Arrays.compare(after(result, difference), best);
            if (difference.certainty() == Certainty.EXACT) {
              assertThat(order).as(name).isZero();
              exact++;
            } else {
              assertThat(order).as(name).isNotPositive();
              assertThat(Arrays.compare(after(result, difference.most()), best))
                  .as("at most, " + name)
                  .isNotNegative();
              between++;
            }
          }
        }
      }
    }
    assertThat(exact).isGreaterThan(30);
    assertThat(between).isGreaterThan(100);
  }

  private static long[] after(MatchingResult result, Difference difference) {
    return after(result, difference.changes());
  }

  private static long[] after(MatchingResult result, List<Change> changes) {
    List<LevelValue> values = new ArrayList<>();
    for (int level = 0; level < result.objective().size(); level++) {
      LevelValue before = result.objective().get(level);
      long value = before.value() + changes.get(level).more();
      values.add(new LevelValue(before.level(), value, value));
    }
    return Exhaustive.values(values);
  }

  @Test
  void tellsTheFloorThatLimitsLeave() {
    Policy limited = POLICY.toBuilder().hardLimit(new MentorHours()).build();
    int reached = 0;
    int bitten = 0;
    int proven = 0;
    int tightened = 0;
    for (int seed = 0; seed < 80; seed++) {
      Random random = new Random(seed);
      Problem problem =
          people(
                  seed,
                  1,
                  mentor -> mentor.set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(60)),
                  mentee ->
                      mentee.set(
                          Columns.HOURS_PER_MONTH,
                          Duration.ofMinutes(30L + 30L * random.nextInt(2))))
              .build();

      MatchingResult result = Matcher.using(limited).match(problem);

      long[] best = Exhaustive.of(problem, limited).best();
      int order = Arrays.compare(Exhaustive.values(result.objective()), best);
      assertThat(order).as("seed %d", seed).isNotPositive();
      assertThat(Arrays.compare(best, bounds(result))).as("seed %d", seed).isNotPositive();
      assertThat(Verifier.verify(problem, limited, result).violations())
          .as("seed %d", seed)
          .isEmpty();
      reached += order == 0 ? 1 : 0;
      bitten += result.searchEnding() == SearchEnding.NOT_NEEDED ? 0 : 1;
      proven += result.optimality().proven() ? 1 : 0;
      tightened += result.certificate().limited().isEmpty() ? 0 : 1;
    }
    assertThat(bitten).as("programmes in which hours matter").isGreaterThan(20);
    assertThat(reached).as("programmes in which the best is found").isGreaterThan(78);
    assertThat(proven).as("programmes in which that is proven").isGreaterThan(45);
    assertThat(tightened).as("programmes with bounds under limits").isGreaterThan(40);
  }

  private static final List<Limit> LIMITS =
      List.of(
          new MentorHours(),
          new AtMost("departments", Side.MENTORS, Columns.DEPARTMENT, 1),
          new RisingLoad(1),
          new UrgentPerMentor(1),
          new ProblemsInCommon(List.of(Columns.DOMAINS)),
          new NoSharedMentorInLine(),
          new DiversePanel());

  /** People about whom each of the limits has something to say. */
  private static Problem limited(long seed) {
    Random random = new Random(seed);
    Problem.Builder problem =
        people(
            seed,
            2,
            mentor ->
                mentor
                    .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(60))
                    .set(Columns.DEPARTMENT, "d" + random.nextInt(2)),
            mentee ->
                mentee
                    .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(30L + 30L * random.nextInt(2)))
                    .set(Columns.DEPARTMENT, "d" + random.nextInt(2))
                    .set(Columns.DOMAINS, List.of("p" + random.nextInt(3))));
    return problem.reportsTo("E1", "E0").build();
  }

  /** Whoever is told that nothing can be better can rely on it: the floor is proven as well. */
  @Test
  void saysThatTheBoundIsReachedOnlyWhereItIs() {
    int reached = 0;
    int open = 0;
    for (Limit limit : LIMITS) {
      for (Policy policy :
          List.of(
              POLICY.toBuilder().hardLimit(limit).build(),
              POLICY.toBuilder().softLimit(limit, 300).build())) {
        for (int seed = 0; seed < 60; seed++) {
          Problem problem = limited(seed);

          MatchingResult result = Matcher.using(policy).match(problem);

          String name = "%s, seed %d".formatted(policy.limits(), seed);
          long[] best = Exhaustive.of(problem, policy).best();
          int order = Arrays.compare(Exhaustive.values(result.objective()), best);
          assertThat(order).as(name).isNotPositive();
          if (result.searchEnding() == SearchEnding.BOUND_REACHED) {
            assertThat(order).as(name).isZero();
            assertThat(result.optimality().proven()).as(name).isTrue();
            reached++;
          } else if (result.searchEnding() == SearchEnding.WORK_DONE) {
            assertThat(result.optimality().proven()).as(name).isFalse();
            open++;
          }
        }
      }
    }
    assertThat(reached).as("programmes in which search reaches the bound").isGreaterThan(50);
    assertThat(open).as("programmes in which something may be better").isGreaterThan(50);
  }

  private static long[] bounds(MatchingResult result) {
    return Exhaustive.values(
        result.objective().stream()
            .map(value -> new LevelValue(value.level(), value.bound(), value.bound()))
            .toList());
  }

  @Test
  void refusesWeightedCoverage() {
    assertThatThrownBy(() -> POLICY.toBuilder().coverage(Coverage.weighted()).build())
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("nobody fares worst if nobody has a mentor");
  }
}
