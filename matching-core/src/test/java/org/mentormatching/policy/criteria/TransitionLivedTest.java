package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.TRANSITION;
import static org.mentormatching.model.Columns.TRANSITIONS;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class TransitionLivedTest {
  private static final int MISSING = -1;

  @Test
  void givesAllForTheTransitionLivedAndPartForItsFamily() {
    Criterion criterion =
        new TransitionLived(Map.of("management", List.of("first team", "first managers")), 40);
    assertThat(transition("first team", List.of("founder", "first team")).parts(criterion))
        .isEqualTo(10_000);
    assertThat(transition("first team", List.of("first managers")).parts(criterion))
        .isEqualTo(4_000);
    assertThat(transition("first team", List.of("founder")).parts(criterion)).isEqualTo(0);
    assertThat(new Couple().mentee(TRANSITION, "founder").parts(criterion)).isEqualTo(MISSING);
    assertThat(new Couple().mentor(TRANSITIONS, List.of("x")).parts(criterion)).isEqualTo(MISSING);
  }

  @Test
  void tellsTheTransitionFromOneOfTheSameFamilyWhateverItEarns() {
    for (int percent : new int[] {0, 50, 100}) {
      Criterion criterion = new TransitionLived(Map.of("kin", List.of("a", "b")), percent);
      assertReason(
          transition("a", List.of("b")).reason(criterion),
          "has lived a transition like a",
          Audience.EVERYBODY);
      assertReason(
          transition("a", List.of("a")).reason(criterion),
          "has lived the transition a",
          Audience.EVERYBODY);
      assertReason(
          transition("a", List.of("c")).reason(criterion),
          "has not lived the transition a",
          Audience.EVERYBODY);
    }
    assertThat(new Couple().reason(new TransitionLived()).key())
        .isEqualTo("transition-lived.missing");
  }

  private static Couple transition(String faced, List<String> lived) {
    return new Couple().mentee(TRANSITION, faced).mentor(TRANSITIONS, lived);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new TransitionLived(Map.of(), 101))
        .hasMessage("\"family_percent\" is 101: from 0 to 100 is possible");
  }
}
