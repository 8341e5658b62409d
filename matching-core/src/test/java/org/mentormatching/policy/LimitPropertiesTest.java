package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;

/** What every limit in the table of contents keeps, over seeded random people. */
class LimitPropertiesTest {
  private static final int PROGRAMMES = 40;

  static Stream<Limit> limits() {
    return Samples.limits().stream();
  }

  private interface Visit {
    void group(Mentor mentor, List<Mentee> mentees, Random random);
  }

  private static void visit(Visit visit) {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      Random random = new Random(seed);
      for (Mentor mentor : problem.mentors()) {
        List<Mentee> mentees = new ArrayList<>(problem.mentees());
        Collections.shuffle(mentees, random);
        visit.group(mentor, mentees, random);
      }
    }
  }

  private static long excess(Limit limit, Mentor mentor, List<Mentee> mentees) {
    return limit.excess(PairGroup.ofMentor(RandomPeople.policy(), limit, mentor, mentees));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isKeptByNobody(Limit limit) {
    visit((mentor, mentees, random) -> assertThat(excess(limit, mentor, List.of())).isEqualTo(0));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isZeroExactlyWhereNothingIsBroken(Limit limit) {
    int[] seen = new int[2];
    visit(
        (mentor, mentees, random) -> {
          for (int size = 1; size <= mentees.size(); size++) {
            List<Mentee> group = mentees.subList(0, size);
            boolean isKept = KeptLimits.isKept(limit, RandomPeople.policy(), mentor, group);
            seen[isKept ? 1 : 0]++;
            assertThat(excess(limit, mentor, group) == 0).isEqualTo(isKept);
          }
        });
    assertThat(seen).doesNotContain(0);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isNeverBrokenLessByOneMenteeMore(Limit limit) {
    visit(
        (mentor, mentees, random) -> {
          long before = 0;
          for (int size = 1; size <= mentees.size(); size++) {
            long after = excess(limit, mentor, mentees.subList(0, size));
            assertThat(after).isGreaterThanOrEqualTo(before);
            before = after;
          }
        });
  }

  @ParameterizedTest
  @MethodSource("limits")
  void doesNotDependOnTheOrderOfTheMentees(Limit limit) {
    visit(
        (mentor, mentees, random) -> {
          List<Mentee> other = new ArrayList<>(mentees);
          Collections.shuffle(other, random);
          assertThat(excess(limit, mentor, other)).isEqualTo(excess(limit, mentor, mentees));
        });
  }

  @ParameterizedTest
  @MethodSource("limits")
  void givesAReadableReasonWhenBroken(Limit limit) {
    List<Reason> reasons = new ArrayList<>();
    visit(
        (mentor, mentees, random) -> {
          GroupView group = PairGroup.ofMentor(RandomPeople.policy(), limit, mentor, mentees);
          if (limit.excess(group) > 0) {
            reasons.add(limit.reason(group));
          }
        });
    assertThat(reasons)
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.key()).startsWith(limit.id() + ".");
              assertThat(reason.sentence())
                  .isNotBlank()
                  .doesNotContain("Secret", "{", "@")
                  .doesNotMatch(Reasons.GENDERED);
              assertThat(reason.arguments()).isNotEmpty();
            });
    assertThat(limit.unit()).isNotBlank();
  }
}
