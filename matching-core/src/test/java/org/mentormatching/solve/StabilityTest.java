package org.mentormatching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.SmallProgramme;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.solve.StabilityWalk.Portion;

/** Beginning a walk with a few pairs finds what beginning with all of them finds. */
class StabilityTest {
  @Test
  void pairsThatJoinLaterLeadToTheSameFirmness() {
    int close = 0;
    int asked = 0;
    for (long seed = 0; seed < 120; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed, 30, 14);
      Policy.Builder builder = programme.policy();
      if (seed % 3 == 0) {
        builder.hardLimit(new MentorHours());
      }
      Policy policy = builder.build();
      Problem problem = programme.problem();
      MatchingResult result = Matcher.using(policy).match(problem);
      if (!result.optimality().proven()) {
        continue;
      }
      OpenedResult opened = OpenedResult.on(problem, policy, result, Crew.alone(), () -> false);
      Firmness[] whole =
          new Stability(opened, Crew.alone(), () -> false, new Portion(1_000_000, 1))
              .of(opened.chosen);
      Firmness[] parts =
          new Stability(opened, Crew.alone(), () -> false, new Portion(0, 1)).of(opened.chosen);
      List<Verdict> verdicts = Arrays.stream(whole).map(Firmness::verdict).toList();
      if (seed % 3 != 0) {
        assertThat(parts).as("programme %d", seed).isEqualTo(whole);
        assertThat(verdicts).doesNotContain(Verdict.NOT_KNOWN);
      }
      asked += whole.length;
      close += (int) verdicts.stream().filter(verdict -> verdict == Verdict.CLOSE_CALL).count();
    }
    assertThat(asked).isGreaterThan(1_000);
    assertThat(close).isGreaterThan(100);
  }
}
