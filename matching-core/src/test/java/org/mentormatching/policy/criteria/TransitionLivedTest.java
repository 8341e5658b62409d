package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.TRANSITION;
import static org.mentormatching.model.Columns.TRANSITIONS;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Transitions;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class TransitionLivedTest {
  private static final int MISSING = -1;
  private static final Transitions KNOWN =
      Transitions.of(
          Map.of("management", List.of("first team", "first managers"), "own", List.of("founder")));

  private static Couple transition(String faced, List<String> lived) {
    return new Couple().knowing(KNOWN).mentee(TRANSITION, faced).mentor(TRANSITIONS, lived);
  }

  @Test
  void givesAllForTheTransitionLivedAndPartForItsFamily() {
    Criterion criterion = new TransitionLived(40);
    assertThat(transition("first team", List.of("founder", "first team")).parts(criterion))
        .isEqualTo(10_000);
    assertThat(transition("first team", List.of("founder", "first managers")).parts(criterion))
        .isEqualTo(4_000);
    assertThat(transition("first team", List.of("founder")).parts(criterion)).isEqualTo(0);
  }

  @Test
  void givesNothingKnownWithoutATransitionOnBothSides() {
    Criterion criterion = new TransitionLived();
    assertThat(new Couple().mentee(TRANSITION, "founder").parts(criterion)).isEqualTo(MISSING);
    assertThat(new Couple().mentor(TRANSITIONS, List.of("x")).parts(criterion)).isEqualTo(MISSING);
    assertReason(new Couple().reason(criterion), "transition not given", Audience.EVERYBODY);
  }

  @Test
  void comparesTransitionsThatNobodyListedWordForWord() {
    Criterion criterion = new TransitionLived();
    assertThat(transition("moving house", List.of("moving house")).parts(criterion))
        .isEqualTo(10_000);
    assertThat(transition("moving house", List.of("moving")).parts(criterion)).isEqualTo(0);
  }

  @Test
  void tellsTheTransitionFromOneOfTheSameFamilyWhateverItEarns() {
    for (int percent : new int[] {0, 50, 100}) {
      Criterion criterion = new TransitionLived(percent);
      assertReason(
          transition("first team", List.of("first managers")).reason(criterion),
          "has lived a transition like first team",
          Audience.EVERYBODY);
      assertReason(
          transition("first team", List.of("first team")).reason(criterion),
          "has lived the transition first team",
          Audience.EVERYBODY);
      assertReason(
          transition("first team", List.of("founder")).reason(criterion),
          "has not lived the transition first team",
          Audience.EVERYBODY);
    }
  }

  @Test
  void tellsOfLeaveToTheCoordinatorAlone() {
    Criterion criterion = new TransitionLived();
    for (Preset preset : Preset.values()) {
      for (String lived : List.of("returning from leave", "stuck")) {
        Couple couple =
            new Couple()
                .in(preset)
                .mentee(TRANSITION, "returning from leave")
                .mentor(TRANSITIONS, List.of(lived));
        assertThat(couple.reason(criterion).audience()).isEqualTo(Audience.COORDINATOR);
      }
    }
  }

  @Test
  void tellsWhatNobodyListedToTheCoordinatorAlone() {
    assertReason(
        transition("sick for a year", List.of("founder")).reason(new TransitionLived()),
        "has not lived the transition sick for a year",
        Audience.COORDINATOR);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new TransitionLived(101))
        .hasMessage("\"family_percent\" is 101: from 0 to 100 is possible");
  }

  @Test
  void asksForTheTransitionThatTheMentorHasLived() {
    Criterion criterion = new TransitionLived();
    assertThat(transition("first team", List.of("founder", "first team")).starter(criterion))
        .hasValueSatisfying(
            starter ->
                assertReason(
                    starter,
                    "what was hardest in the transition first team, and what helped",
                    Audience.EVERYBODY));
    assertThat(transition("first team", List.of("founder", "first managers")).starter(criterion))
        .hasValueSatisfying(
            starter ->
                assertReason(
                    starter,
                    "what was hardest in the transition first managers, what helped, and what of it"
                        + " is like first team",
                    Audience.EVERYBODY));
    assertThat(transition("first team", List.of("founder")).starter(criterion)).isEmpty();
  }
}
