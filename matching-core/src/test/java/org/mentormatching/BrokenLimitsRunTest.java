package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.BrokenLimit;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/** Who breaks a soft limit is all that a result says is broken, and nothing beside it. */
class BrokenLimitsRunTest {
  private static final int PROGRAMMES = 200;

  @Test
  void groupsAddUpToWhatTheResultSays() {
    int several = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy =
          programme
              .policy()
              .softLimit(new MentorHours(), 1)
              .softLimit(new NoSharedMentorInLine(), 100)
              .softLimit(new RisingLoad(), 10)
              .build();
      MatchingResult result = Matcher.using(policy).match(programme.problem());
      Explainer explainer = Explainer.of(programme.problem(), policy, result);

      for (LimitOutcome outcome : result.limits()) {
        var groups =
            explainer.broken().stream()
                .filter(broken -> broken.limitId().equals(outcome.limitId()))
                .toList();
        assertThat(groups.stream().mapToLong(BrokenLimit::excess).sum())
            .as("excess of %s with seed %d", outcome.limitId(), seed)
            .isEqualTo(outcome.excess());
        assertThat(groups.stream().mapToLong(BrokenLimit::cost).sum())
            .as("cost of %s with seed %d", outcome.limitId(), seed)
            .isEqualTo(outcome.cost());
        several += groups.size() > 1 ? 1 : 0;
      }
    }
    assertThat(several).isGreaterThan(PROGRAMMES / 20);
  }

  @Test
  void whatOngoingAndPinnedPairsBreakIsToldApart() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentee(Mentee.builder("E-2").build())
            .mentee(Mentee.builder("E-3").build())
            .mentor(Mentor.builder("M-1").set(Columns.CAPACITY, 3L).build())
            .ongoing("E-1", "M-1")
            .pin("E-2", "M-1")
            .affinity("E-3", "M-1", 90)
            .build();
    Policy policy =
        Policy.builder().prefer(new Affinity(), 100).softLimit(new RisingLoad(0), 10).build();
    MatchingResult result = Matcher.using(policy).match(problem);
    Explainer explainer = Explainer.of(problem, policy, result);

    assertThat(explainer.excessOf(Set.of(Status.ONGOING))).containsEntry("load", 1L);
    assertThat(explainer.excessOf(Set.of(Status.ONGOING, Status.PINNED))).containsEntry("load", 3L);
    assertThat(explainer.brokenOfMentor("M-1"))
        .singleElement()
        .satisfies(broken -> assertThat(broken.excess()).isEqualTo(3))
        .satisfies(broken -> assertThat(broken.pairs()).hasSize(3));
    assertThat(explainer.brokenOfMentee("E-3")).isEmpty();
  }
}
