package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.limits.DiversePanel;

class MenteeTwosTest {
  private static final int PROGRAMMES = 60;

  static Stream<PairwiseLimit> limitsOnMentees() {
    return Samples.limits().stream()
        .filter(PairwiseLimit.class::isInstance)
        .map(PairwiseLimit.class::cast)
        .filter(PairwiseLimit::looksAtMenteesOnly);
  }

  private static Problem problem(long seed) {
    return new RandomPeople(seed, RandomPeople.everythingRead()).problem();
  }

  private static long asked(
      PairwiseLimit limit, Mentor mentor, List<Mentee> mentees, int a, int b) {
    return limit.between(PairGroup.ofMentor(RandomPeople.policy(), limit, mentor, mentees), a, b);
  }

  @ParameterizedTest
  @MethodSource("limitsOnMentees")
  void saysOfEveryTwoWhatTheLimitSaysWhoeverTheMentorIs(PairwiseLimit limit) {
    boolean[] seen = new boolean[2];
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = problem(seed);
      List<Mentee> mentees = problem.mentees();
      MenteeTwos twos = new MenteeTwos(RandomPeople.policy(), limit, mentees);
      for (Mentor mentor : problem.mentors()) {
        for (int one = 0; one < mentees.size(); one++) {
          assertThat(twos.between(one, one)).isZero();
          for (int other = 0; other < one; other++) {
            long excess = asked(limit, mentor, mentees, one, other);
            assertThat(twos.between(one, other)).isEqualTo(excess);
            assertThat(twos.between(other, one)).isEqualTo(excess);
            seen[excess > 0 ? 1 : 0] = true;
          }
        }
      }
    }
    assertThat(seen).containsOnly(true);
  }

  @ParameterizedTest
  @MethodSource("limitsOnMentees")
  void saysTheSameOfMoreMenteesThanItRemembers(PairwiseLimit limit) {
    Problem problem = problem(1);
    List<Mentee> few = problem.mentees();
    List<Mentee> many = Collections.nCopies(1_000, few).stream().flatMap(List::stream).toList();
    MenteeTwos twos = new MenteeTwos(RandomPeople.policy(), limit, many);
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      int one = random.nextInt(many.size());
      int other = random.nextInt(i % 2 == 0 ? many.size() : 100);
      if (one != other) {
        assertThat(twos.between(one, other))
            .isEqualTo(asked(limit, problem.mentors().get(0), many, one, other));
      }
    }
  }

  @Test
  void refusesLimitThatLooksAtMentors() {
    DiversePanel panel = new DiversePanel();
    List<Mentee> nobody = List.of();
    assertThatThrownBy(() -> new MenteeTwos(RandomPeople.policy(), panel, nobody))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(panel.id());
  }
}
