package org.mentormatching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns, links and the ladder. */
class ColumnsTest {
  @Test
  void isTheSameColumnWhenNameAndKindAre() {
    assertThat(Column.text("stage")).isEqualTo(Columns.STAGE).hasSameHashCodeAs(Columns.STAGE);
    assertThat(Column.list("stage")).isNotEqualTo(Columns.STAGE);
    assertThat(Columns.STAGE).hasToString("stage");
  }

  @Test
  void keepsAnswersWhateverBecomesOfTheListGiven() {
    List<String> languages = new ArrayList<>(List.of("de"));
    Mentee mentee = Mentee.builder("E-1").set(Columns.LANGUAGES, languages).build();
    languages.add("en");
    assertThat(mentee.attributes().get(Columns.LANGUAGES)).contains(List.of("de"));
    assertThat(mentee.attributes().columns()).containsExactly(Columns.LANGUAGES);
  }

  @Test
  void replacesAnAnswerButAddsNames() {
    Mentee mentee =
        Mentee.builder("E-1")
            .set(Columns.STAGE, "lead")
            .set(Columns.STAGE, "head")
            .link(Columns.PREFERRED_MENTORS, Links.ranked(List.of("M-1", "M-2")))
            .link(Columns.PREFERRED_MENTORS, Links.ranked(List.of("M-2", "M-3")))
            .build();
    assertThat(mentee.attributes().get(Columns.STAGE)).contains("head");
    Links named = mentee.attributes().get(Columns.PREFERRED_MENTORS).orElseThrow();
    assertThat(named.byNumber()).containsExactly("M-1", "M-2", "M-3");
    assertThat(named.to("M-2").value()).isEqualTo(1);
  }

  @Test
  void tellsNotGivenFromNotNamed() {
    Mentee silent = Mentee.builder("E-1").build();
    assertThat(silent.attributes().link(Columns.PREFERRED_MENTORS, "M-1").given()).isFalse();
    Link other = Links.ranked(List.of("M-2")).to("M-1");
    assertThat(other.given()).isTrue();
    assertThat(other.named()).isFalse();
    assertThatThrownBy(other::value).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void ranksARepeatedNameOnce() {
    Links links = Links.ranked(List.of("b", "a", "b", "c"));
    assertThat(links.byNumber()).containsExactly("b", "a", "c");
    assertThat(links.to("c").value()).isEqualTo(3);
    assertThat(links.ids()).containsExactly("a", "b", "c");
    assertThat(links).isEqualTo(Links.numbered(Map.of("b", 1L, "a", 2L, "c", 3L)));
    assertThat(links).hasSameHashCodeAs(Links.ranked(List.of("b", "a", "c")));
  }

  @Test
  void ordersEqualNumbersById() {
    assertThat(Links.numbered(Map.of("b", 1L, "a", 1L, "c", 0L)).byNumber())
        .containsExactly("c", "a", "b");
  }

  @Test
  void standsSeveralStagesOnOneRung() {
    Ladder ladder = Ladder.ofRungs(List.of(List.of("junior"), List.of("manager", "principal")));
    assertThat(ladder.rungOf("manager")).hasValue(1);
    assertThat(ladder.rungOf("principal")).hasValue(1);
    assertThat(ladder.rungOf("wizard")).isEmpty();
    assertThat(ladder.size()).isEqualTo(2);
    assertThat(ladder.rungs()).containsExactly(List.of("junior"), List.of("manager", "principal"));
    assertThat(Ladder.workplace().rungOf("executive")).hasValue(Ladder.workplace().size() - 1);
  }

  @Test
  void refusesAStageThatStandsOnTheLadderTwice() {
    assertThatThrownBy(() -> Ladder.of("a", "b", "a")).hasMessageContaining("stage a");
  }

  @Test
  void refusesALadderWithoutStages() {
    assertThatThrownBy(() -> Ladder.of()).hasMessage("a ladder has at least one rung");
    assertThatThrownBy(() -> Ladder.ofRungs(List.of(List.of("a"), List.of())))
        .hasMessage("a rung has at least one stage");
  }
}
