package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.CoverageLimit.Standing;

/** What every lower limit promises, over mentors of seeded programmes. */
class LowerLimitPropertiesTest {
  private static final int PROGRAMMES = 200;

  static Stream<LowerLimit> limits() {
    return Samples.lowerMentorLimits().stream();
  }

  static Stream<PanelMemberLimit> panelLimits() {
    return Samples.lowerPanelLimits().stream();
  }

  private static long missing(LowerLimit limit, Mentor mentor, List<Mentee> mentees) {
    return limit.excess(PairGroup.ofMentor(RandomPeople.policy(), limit, mentor, mentees));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void missesSomethingExactlyWhereAMentorHasNobody(LowerLimit limit) {
    assertThat(limit.looksAtOneMentor()).isTrue();
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      for (Mentor mentor : problem.mentors()) {
        assertThat(missing(limit, mentor, List.of())).as("seed %d", seed).isPositive();
        List<Mentee> mentees = new ArrayList<>();
        for (Mentee mentee : problem.mentees()) {
          mentees.add(random.nextInt(mentees.size() + 1), mentee);
          assertThat(missing(limit, mentor, mentees)).as("seed %d", seed).isZero();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("panelLimits")
  void missesSomethingExactlyWhereNobodyOfSeveralIsAskedFor(PanelMemberLimit limit) {
    assertThat(limit.looksAtOneMentor()).isFalse();
    int missing = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      for (Mentee mentee : problem.mentees()) {
        List<Mentor> mentors = new ArrayList<>();
        boolean isMet = false;
        for (Mentor mentor : problem.mentors()) {
          mentors.add(random.nextInt(mentors.size() + 1), mentor);
          isMet |= limit.isAskedFor(panel(limit, mentee, List.of(mentor)), 0);
          long excess = limit.excess(panel(limit, mentee, mentors));
          assertThat(excess).as("seed %d", seed).isEqualTo(mentors.size() < 2 || isMet ? 0 : 1);
          missing += (int) excess;
        }
        assertThat(limit.excess(panel(limit, mentee, List.of()))).isZero();
      }
    }
    assertThat(missing).isGreaterThan(PROGRAMMES / 20);
  }

  private static GroupView panel(PanelMemberLimit limit, Mentee mentee, List<Mentor> mentors) {
    List<Mentee> same = mentors.stream().map(mentor -> mentee).toList();
    return PairGroup.of(RandomPeople.policy(), limit, same, mentors);
  }

  @ParameterizedTest
  @MethodSource("panelLimits")
  void givesAReadableReasonWherePanelsMissSomething(PanelMemberLimit limit) {
    Mentee mentee = Mentee.builder("E-1").build();
    List<Mentor> mentors = List.of(Mentor.builder("M-1").build(), Mentor.builder("M-2").build());
    Reason reason = limit.reason(panel(limit, mentee, mentors));
    assertThat(reason.key()).startsWith(limit.id() + ".");
    assertThat(reason.sentence()).isNotBlank().doesNotMatch(Reasons.GENDERED);
    assertThat(List.of(limit.unit().one(), limit.unit().several()))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  static Stream<CoverageLimit> coverageLimits() {
    return Samples.lowerCoverageLimits().stream();
  }

  private static long missing(CoverageLimit limit, List<Mentee> mentees, List<Mentee> served) {
    return limit.excess(everybody(limit, mentees, served));
  }

  private static GroupView everybody(
      CoverageLimit limit, List<Mentee> mentees, List<Mentee> served) {
    return PairGroup.ofMentees(RandomPeople.policy(), limit, mentees, served::contains);
  }

  @ParameterizedTest
  @MethodSource("coverageLimits")
  void missesSomethingExactlyWhereAGroupIsBelowTheRest(CoverageLimit limit) {
    assertThat(limit.looksAtOneMentor()).isFalse();
    int missing = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      List<Mentee> mentees = new RandomPeople(seed, List.of(limit.reads())).problem().mentees();
      List<Mentee> served = mentees.stream().filter(mentee -> random.nextInt(3) > 0).toList();
      GroupView view = everybody(limit, mentees, served);
      boolean isBelow = false;
      for (Standing group : limit.standings(view).values()) {
        long shortfall = limit.shortfall(group);
        assertThat(shortfall).isBetween(0L, group.of() - group.with());
        isBelow |= shortfall > 0;
        if (shortfall > 0) {
          assertThat(limit.shortfall(with(group, shortfall - 1))).isEqualTo(1);
          assertThat(limit.shortfall(with(group, shortfall))).isZero();
        }
      }
      assertThat(limit.excess(view) > 0).as("seed %d", seed).isEqualTo(isBelow);
      assertThat(missing(limit, mentees, List.of())).isZero();
      assertThat(missing(limit, mentees, mentees)).isZero();
      missing += isBelow ? 1 : 0;
    }
    assertThat(missing).isGreaterThan(PROGRAMMES / 20);
  }

  private static Standing with(Standing group, long more) {
    return new Standing(group.with() + more, group.of(), group.restWith(), group.restOf());
  }

  @ParameterizedTest
  @MethodSource("coverageLimits")
  void givesAReadableReasonWhereGroupsAreBelow(CoverageLimit limit) {
    List<Mentee> mentees = new RandomPeople(1, List.of(limit.reads())).problem().mentees();
    Reason reason = limit.reason(everybody(limit, mentees, mentees.subList(0, 1)));
    assertThat(reason.key()).startsWith(limit.id() + ".");
    assertThat(reason.sentence()).isNotBlank().doesNotMatch(Reasons.GENDERED);
    assertThat(List.of(limit.unit().one(), limit.unit().several()))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("limits")
  void givesAReadableReasonWhereSomethingIsMissing(LowerLimit limit) {
    Mentor mentor = Mentor.builder("M-1").build();
    Reason reason =
        limit.reason(PairGroup.ofMentor(RandomPeople.policy(), limit, mentor, List.of()));
    assertThat(reason.key()).startsWith(limit.id() + ".");
    assertThat(reason.sentence()).isNotBlank().doesNotMatch(Reasons.GENDERED);
    assertThat(List.of(limit.unit().one(), limit.unit().several()))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }
}
