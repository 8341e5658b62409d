package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.MatchingResult;

/** Pairs of an earlier proposal stay as far as coverage allows, whatever their fit. */
class EarlierPairsTest {
  private static final Policy POLICY = Policy.builder().prefer(new Affinity(), 10).build();

  private static Problem.Builder people(String... mentees) {
    Problem.Builder problem = Problem.builder();
    for (String mentee : mentees) {
      problem.mentee(Mentee.builder(mentee).build());
    }
    return problem
        .mentor(Mentor.builder("M-1").set(Columns.CAPACITY, 1L).build())
        .mentor(Mentor.builder("M-2").set(Columns.CAPACITY, 1L).build())
        .mentor(Mentor.builder("M-3").set(Columns.CAPACITY, 1L).build());
  }

  private static List<String> pairs(MatchingResult result) {
    return result.matches().stream().map(m -> m.menteeId() + " " + m.mentorId()).toList();
  }

  @Test
  void keepsPairsThoughOthersFitBetter() {
    Problem problem =
        people("E-1", "E-2")
            .affinity("E-1", "M-2", 100)
            .affinity("E-2", "M-1", 100)
            .earlier("E-1", "M-1")
            .earlier("E-2", "M-2")
            .build();

    MatchingResult result = Matcher.using(POLICY).match(problem);

    assertThat(pairs(result)).containsExactly("E-1 M-1", "E-2 M-2");
    assertThat(result.objective())
        .extracting(level -> level.level().id() + " " + level.value())
        .containsExactly("mentor-1 2", "kept 2", "fit 10000");
    assertThat(result.optimality().proven()).isTrue();
  }

  @Test
  void movesOnlyTheFewWhoMakeRoomForSomebodyElse() {
    Problem problem =
        people("E-1", "E-2", "E-3")
            .exclude("E-3", "M-2", "")
            .exclude("E-3", "M-3", "")
            .affinity("E-1", "M-2", 100)
            .affinity("E-2", "M-3", 100)
            .earlier("E-1", "M-1")
            .earlier("E-2", "M-2")
            .build();
    Policy policy = Policy.builder().require(new Exclusions()).prefer(new Affinity(), 10).build();

    assertThat(pairs(Matcher.using(policy).match(problem)))
        .containsExactly("E-1 M-3", "E-2 M-2", "E-3 M-1");
  }

  @Test
  void forgetsEarlierPairsOfPeopleWhoHaveLeft() {
    Problem problem = people("E-1").earlier("E-1", "M-9").earlier("E-9", "M-1").build();

    assertThat(Matcher.using(POLICY).match(problem).objective())
        .extracting(level -> level.level().id())
        .containsExactly("mentor-1", "fit");
  }
}
