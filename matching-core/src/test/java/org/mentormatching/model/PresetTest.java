package org.mentormatching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ladders and transitions that are ready to use. */
class PresetTest {
  @ParameterizedTest
  @EnumSource
  void hasALadderAndTransitionsInFamilies(Preset preset) {
    assertThat(preset.ladder().size()).isGreaterThan(5);
    assertThat(preset.transitions().families()).hasSizeGreaterThan(3);
    assertThat(preset.transitions().families().values()).noneMatch(List::isEmpty);
  }

  @ParameterizedTest
  @EnumSource
  void keepsAReturnFromLeaveBetweenMenteeAndCoordinator(Preset preset) {
    assertThat(preset.transitions().all()).contains("returning from leave");
    assertThat(preset.transitions().mayBeTold("returning from leave")).isFalse();
    assertThat(preset.transitions().mayBeTold("stuck")).isTrue();
  }

  @Test
  void productPutsExpertsBesideManagersAndAnActBeyondTheTopJob() {
    Ladder ladder = Preset.PRODUCT.ladder();
    assertThat(ladder.rungOf("principal")).isEqualTo(ladder.rungOf("head"));
    assertThat(ladder.rungOf("act 3")).hasValue(ladder.size() - 1);
    assertThat(ladder.rungOf("executive")).hasValue(ladder.size() - 2);
    assertThat(Preset.PRODUCT.transitions().all())
        .containsExactlyInAnyOrder(
            "first-time manager",
            "manager of managers",
            "to executive",
            "to senior individual contributor",
            "back to individual contributor",
            "new function",
            "new company stage",
            "new role",
            "returning from leave",
            "stuck",
            "founder",
            "act 3");
  }

  @Test
  void transitionsOfOneFamilyAreAlike() {
    Transitions transitions = Transitions.of(Map.of("up", List.of("a", "b"), "out", List.of("c")));
    assertThat(transitions.isAlike("a", "b")).isTrue();
    assertThat(transitions.isAlike("a", "c")).isFalse();
    assertThat(transitions.isAlike("x", "x")).isFalse();
    assertThat(transitions.all()).containsExactly("c", "a", "b");
    assertThat(Transitions.none().all()).isEmpty();
    assertThat(Transitions.none().isAlike("a", "b")).isFalse();
  }

  @Test
  void transitionsInNoFamilyMayNotBeTold() {
    assertThat(Transitions.none().mayBeTold("a")).isFalse();
    Transitions transitions = Transitions.of(Map.of("up", List.of("a"), "leave", List.of("b")));
    assertThat(transitions.mayBeTold("a")).isTrue();
    assertThat(transitions.mayBeTold("b")).isFalse();
    assertThat(transitions.mayBeTold("c")).isFalse();
  }

  @Test
  void refusesATransitionThatIsNamedTwice() {
    assertThatThrownBy(() -> Transitions.of(Map.of("x", List.of("a"), "y", List.of("b", "a"))))
        .hasMessage("transition a stands in the families twice");
    assertThatThrownBy(() -> Transitions.of(Map.of("x", List.of("a", "a"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsItsFamiliesWhateverBecomesOfTheListGiven() {
    List<String> members = new ArrayList<>(List.of("a"));
    Transitions transitions = Transitions.of(Map.of("x", members));
    members.add("b");
    assertThat(transitions.all()).containsExactly("a");
    Transitions same = Transitions.of(Map.of("x", List.of("a")));
    assertThat(new HashSet<>(List.of(transitions))).contains(same);
    assertThat(transitions).hasToString("{x=[a]}");
  }
}
