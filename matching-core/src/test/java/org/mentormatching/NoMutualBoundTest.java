package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.rules.NotSamePerson;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.verify.Verifier;

/** Colleagues who mentor one another: of two, one at most is the other's mentor. */
class NoMutualBoundTest {
  private static final Policy POLICY =
      Policy.builder()
          .require(new NotSamePerson())
          .prefer(new Affinity(), 10)
          .hardLimit(new NoMutualPairs())
          .build();

  /** Everybody is a mentee and a mentor; from a number on a mentee is somebody else once more. */
  private static Problem colleagues(long seed, int people, int twice) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < people; i++) {
      String person = "P-" + (i < people - twice ? i : 0);
      problem.mentee(Mentee.builder("E-" + i).personId(person).build());
      problem.mentor(Mentor.builder("M-" + i).personId("P-" + i).set(Columns.CAPACITY, 1L).build());
    }
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < people; j++) {
        problem.affinity("E-" + i, "M-" + j, random.nextInt(101));
      }
    }
    return problem.build();
  }

  @Test
  void twoWhoCouldOnlyHaveEachOtherAreOnePairAndThatIsProven() {
    MatchingResult result = Matcher.using(POLICY).match(colleagues(1, 2, 0));

    assertThat(result.matches()).hasSize(1);
    assertThat(result.optimality().proven()).isTrue();
  }

  @Test
  void provesWhatLookingAtEverySetOfPairsFinds() {
    int searched = 0;
    int proven = 0;
    for (long seed = 0; seed < 60; seed++) {
      for (int twice = 0; twice < 2; twice++) {
        Problem problem = colleagues(seed, 3 + (int) (seed % 3), twice);
        MatchingResult result = Matcher.using(POLICY).match(problem);
        long[] best = Exhaustive.of(problem, POLICY).best();

        assertThat(Exhaustive.values(result.objective())).as("seed %d", seed).isEqualTo(best);
        assertThat(Verifier.verify(problem, POLICY, result).violations()).isEmpty();
        if (twice == 0 && result.counts().searchSteps() > 0) {
          searched++;
          proven += result.optimality().proven() ? 1 : 0;
        }
      }
    }
    assertThat(searched).isGreaterThan(10);
    assertThat(proven).isEqualTo(searched);
  }
}
