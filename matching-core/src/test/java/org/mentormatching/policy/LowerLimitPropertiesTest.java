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

/** What every lower limit promises, over mentors of seeded programmes. */
class LowerLimitPropertiesTest {
  private static final int PROGRAMMES = 200;

  static Stream<LowerLimit> limits() {
    return Samples.lowerLimits().stream();
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
  @MethodSource("limits")
  void givesAReadableReasonWhereSomethingIsMissing(LowerLimit limit) {
    Mentor mentor = Mentor.builder("M-1").build();
    Reason reason =
        limit.reason(PairGroup.ofMentor(RandomPeople.policy(), limit, mentor, List.of()));
    assertThat(reason.key()).startsWith(limit.id() + ".");
    assertThat(reason.sentence()).isNotBlank().doesNotMatch(Reasons.GENDERED);
    assertThat(limit.unit()).isNotBlank();
  }
}
