package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.verify.Verifier;

/** What the tests of lower limits run beside, and how they check what they find. */
final class LowerLimitRuns {
  static final UnaryOperator<Policy.Builder> HARD =
      policy -> policy.hardLimit(new MentorHours()).hardLimit(new NoSharedMentorInLine());

  static final UnaryOperator<Policy.Builder> SOFT =
      policy ->
          policy.softLimit(new MentorHours(), 20).softLimit(new NoSharedMentorInLine(), 3_000);

  private LowerLimitRuns() {}

  /** A result with which the verifier agrees. */
  static MatchingResult checked(Problem problem, Policy policy, long seed) {
    MatchingResult result = Matcher.using(policy).match(problem);
    assertThat(Verifier.verify(problem, policy, result).violations()).as("seed %d", seed).isEmpty();
    return result;
  }

  /** Whether a result is the best of all sets of pairs; it never exceeds it, nor is proven else. */
  static boolean isBest(MatchingResult result, Problem problem, Policy policy, long seed) {
    long[] values = Exhaustive.values(result.objective());
    long[] best = Exhaustive.of(problem, policy).best();
    assertThat(Arrays.compare(values, best)).as("seed %d", seed).isNotPositive();
    if (result.optimality().proven()) {
      assertThat(values).as("seed %d", seed).isEqualTo(best);
    }
    return Arrays.equals(values, best);
  }
}
